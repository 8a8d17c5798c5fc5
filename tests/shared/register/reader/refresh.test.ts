import { beforeEach, describe, expect, test } from 'vitest';
import { loadRegister } from '../../../../shared/register/reader/load-register.ts';
import {
  type Progress,
  type Reader,
  refreshRegister,
} from '../../../../shared/register/reader/reader.ts';
import { verdictOf } from '../../../../shared/register/reader/verdict-of.ts';
import { expiresAt, issuedAt, noon } from '../../../fixtures/register/make-head.ts';
import { makeBulkyRecords, makeCode, makeRecord } from '../../../fixtures/register/make-records.ts';
import {
  type MemorySource,
  type MemoryStore,
  memorySource,
  memoryStore,
  publishTo,
} from '../../../fixtures/register/memory-ports.ts';
import { old, publishedReader, young } from '../../../fixtures/register/published-reader.ts';

let source: MemorySource;
let store: MemoryStore;
let reader: Reader;

beforeEach(async () => {
  ({ source, store, reader } = await publishedReader());
});

describe('a refresh', () => {
  test('a refresh fetches, verifies, keeps and opens the register', async () => {
    const refreshed = await refreshRegister(reader);

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 20 } });
    expect((await loadRegister(reader))?.record(makeCode(3))).toEqual(old[3]);
  });

  test('a refresh without news changes nothing and fetches no file', async () => {
    const { register: current } = await refreshRegister(reader);
    source.asked.length = 0;

    const refreshed = await refreshRegister({ ...reader, holder: { register: current } });

    expect(refreshed).toEqual({ kind: 'unchanged', register: current });
    expect(source.asked).toEqual(['keys/2', 'head']);
  });

  test('a refresh with news switches over and deletes superseded files', async () => {
    const { register: current } = await refreshRegister(reader);
    const before = [...store.files.keys()];
    const head = await publishTo(source, young, { sequence: 8 });

    const refreshed = await refreshRegister({ ...reader, holder: { register: current } });

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 21 } });
    expect(store.state?.head).toEqual(head);
    expect(before.filter((sha256) => store.files.has(sha256))).toEqual([]);
  });

  test('a refresh to a head re-signed for time alone fetches no file twice', async () => {
    const { register: current } = await refreshRegister(reader);
    await publishTo(source, old, { sequence: 8, issuedAt: noon });
    source.asked.length = 0;

    const refreshed = await refreshRegister({ ...reader, holder: { register: current } });

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 20 } });
    expect(refreshed.register?.signedHead.head.issuedAt).toBe(noon);
    expect(source.asked).toEqual(['keys/2', 'head']);
  });

  test('a refresh fetches only the segments that changed', async () => {
    const many = makeBulkyRecords(3000);
    await publishTo(source, many);
    await refreshRegister(reader);
    const files = store.files.size;
    await publishTo(source, many.with(5, makeRecord(5, { services: [] })), { sequence: 8 });
    source.asked.length = 0;

    await refreshRegister(reader);

    expect(files).toBeGreaterThan(2);
    // The head, the try for newer keys, the manifest and one segment.
    expect(source.asked).toHaveLength(4);
  });

  test('a refresh cut off at any file continues there the next time', async () => {
    await publishTo(source, makeBulkyRecords(3000));
    await refreshRegister(reader);
    const full = source.asked.length;
    for (let limit = 0; limit < full; limit++) {
      let left = limit;
      const breaking = memorySource(() => (left-- > 0 ? undefined : { kind: 'unreachable' }));
      const fresh = memoryStore();
      for (const [path, bytes] of source.files) breaking.files.set(path, bytes);

      const broken = await refreshRegister({ ...reader, source: breaking, store: fresh });
      left = full;
      const kept = fresh.files.size;
      breaking.asked.length = 0;
      const mended = await refreshRegister({ ...reader, source: breaking, store: fresh });

      expect(broken).toEqual({ kind: 'failed', cause: 'unreachable', register: undefined });
      expect(mended).toMatchObject({ kind: 'updated', register: { size: 3000 } });
      expect(breaking.asked).toHaveLength(full - kept);
    }
  });

  test('a refresh cut off during an update leaves the register held in use', async () => {
    await refreshRegister(reader);
    const { manifest } = (await publishTo(source, young, { sequence: 8 })).head;
    source.files.delete(manifest);

    const refreshed = await refreshRegister(reader);

    expect(refreshed).toMatchObject({
      kind: 'failed',
      cause: 'unreachable',
      register: { size: 20 },
    });
    expect((await loadRegister(reader))?.size).toBe(20);
  });
});

describe('a first refresh', () => {
  test('a first refresh reports its progress', async () => {
    await publishTo(source, makeBulkyRecords(3000));
    const told: Progress[] = [];

    await refreshRegister({ ...reader, onProgress: (progress) => told.push(progress) });

    const { total = 0 } = told[0] ?? {};
    expect(told[0]).toEqual({ done: 0, total });
    expect(told.at(-1)).toEqual({ done: total, total });
    expect(told.length).toBeGreaterThan(2);
  });

  test('a first refresh that was killed fetches only the missing files the next time', async () => {
    await publishTo(source, makeBulkyRecords(3000));
    // The manifest comes after the segments.
    const last = [...source.files.keys()].at(-2);
    const killed = memorySource((asked) => (asked === last ? { kind: 'unreachable' } : undefined));
    for (const [name, file] of source.files) killed.files.set(name, file);
    await refreshRegister({ ...reader, source: killed });
    source.asked.length = 0;

    const refreshed = await refreshRegister(reader);

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 3000 } });
    expect(source.asked).toEqual(['keys/2', 'head', last]);
  });
});

describe('time', () => {
  test('a reader with a clock far behind refuses the head and says so', async () => {
    const refreshed = await refreshRegister({ ...reader, now: '2026-11-20T00:00:00.000Z' });

    expect(refreshed).toEqual({
      kind: 'failed',
      cause: 'clock-wrong',
      rule: 'head.clock',
      register: undefined,
    });
  });

  test('a register held past its expiry stays, and says nothing but when it was last known', async () => {
    await refreshRegister(reader);

    const { register } = await refreshRegister({ ...reader, now: expiresAt });

    expect(verdictOf(register, makeCode(1), expiresAt)).toEqual({
      outcome: 'stale',
      lastKnownOn: issuedAt,
    });
  });
});
