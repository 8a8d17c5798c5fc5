import { beforeEach, describe, expect, test } from 'vitest';
import { loadRegister } from '../../../../shared/register/reader/load-register.ts';
import { type Reader, refreshRegister } from '../../../../shared/register/reader/reader.ts';
import { verdictOf } from '../../../../shared/register/reader/verdict-of.ts';
import { noon } from '../../../fixtures/register/make-head.ts';
import { makeCode, makeRecords } from '../../../fixtures/register/make-records.ts';
import {
  type MemorySource,
  type MemoryStore,
  publishOverlayTo,
  publishTo,
} from '../../../fixtures/register/memory-ports.ts';
import { old, publishedReader, young } from '../../../fixtures/register/published-reader.ts';

let source: MemorySource;
let store: MemoryStore;
let reader: Reader;

beforeEach(async () => {
  ({ source, store, reader } = await publishedReader());
});

describe('an overlay', () => {
  test('an overlay is all that is fetched while the base stays', async () => {
    const { register: current } = await refreshRegister(reader);
    const { overlay } = (await publishOverlayTo(source, old, young, { sequence: 8 })).head;
    source.asked.length = 0;

    const refreshed = await refreshRegister({ ...reader, holder: { register: current } });

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 21 } });
    expect(refreshed.register?.base).toBe(current?.base);
    expect(source.asked).toEqual(['keys/2', 'head', overlay]);
    expect((await loadRegister(reader))?.record(makeCode(20))).toEqual(young[20]);
  });

  test('an overlay that removes a record removes it from every answer', async () => {
    await publishTo(source, young);
    await refreshRegister(reader);
    await publishOverlayTo(source, young, old, { sequence: 8 });

    const { register } = await refreshRegister(reader);

    expect(register?.record(makeCode(20))).toBeUndefined();
    expect(register?.search('示例第20', 10)).toEqual([]);
    expect(verdictOf(register, makeCode(20), noon)).toMatchObject({ outcome: 'not-known' });
  });

  test('an overlay is deleted when the next one comes, and when a base without one comes', async () => {
    await refreshRegister(reader);
    const first = await publishOverlayTo(source, old, young, { sequence: 8 });
    await refreshRegister(reader);
    const second = await publishOverlayTo(source, old, makeRecords(22), { sequence: 9 });
    await refreshRegister(reader);

    expect(store.files.has(first.head.overlay ?? '')).toBe(false);
    expect(store.files.has(second.head.overlay ?? '')).toBe(true);

    await publishTo(source, old, { sequence: 10 });
    await refreshRegister(reader);

    expect(store.files.has(second.head.overlay ?? '')).toBe(false);
    expect((await loadRegister(reader))?.size).toBe(20);
  });

  test('an overlay over a base that the reader lacks brings that base', async () => {
    await refreshRegister(reader);
    await publishTo(source, young, { sequence: 8 });
    await publishOverlayTo(source, young, makeRecords(22), { sequence: 9 });

    const refreshed = await refreshRegister(reader);

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 22 } });
    expect(refreshed.register?.base.manifest.records).toBe(21);
  });
});
