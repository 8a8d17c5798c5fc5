import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import { loadRegister } from '../../../shared/register/load-register.ts';
import { type Progress, type Reader, refreshRegister } from '../../../shared/register/reader.ts';
import type { Fetched } from '../../../shared/register/register-source.ts';
import { verdictOf } from '../../../shared/register/verdict-of.ts';
import { foldText } from '../../../shared/text/fold.ts';
import { expiresAt, issuedAt, noon } from './make-head.ts';
import { makeKey, makeSignedKeySet, strangerKey, verify } from './make-keys.ts';
import { makeBulkyRecords, makeCode, makeRecord, makeRecords } from './make-records.ts';
import {
  type MemorySource,
  type MemoryStore,
  memorySource,
  memoryStore,
  publishKeys,
  publishOverlayTo,
  publishTo,
} from './memory-ports.ts';

const pinned = await makeSignedKeySet();
const newHeadKey = makeKey(11);
const second = await makeSignedKeySet({ version: 2, headKeys: [newHeadKey.publicKey] });
const third = await makeSignedKeySet({ version: 3, headKeys: [newHeadKey.publicKey] });
const [old, young] = [makeRecords(20), makeRecords(21)];
const notAnOverlay = Uint8Array.of(1, 2, 3);

let source: MemorySource;
let store: MemoryStore;
let reader: Reader;

beforeEach(async () => {
  source = memorySource();
  store = memoryStore();
  reader = { source, store, verify, pinned, now: noon };
  await publishTo(source, old);
});

describe('a refresh', () => {
  test('fetches, verifies, keeps and opens the register', async () => {
    const refreshed = await refreshRegister(reader);

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 20 } });
    expect((await loadRegister(reader))?.record(makeCode(3))).toEqual(old[3]);
  });

  test('without news changes nothing and fetches no file', async () => {
    const { register: current } = await refreshRegister(reader);
    source.asked.length = 0;

    const refreshed = await refreshRegister({ ...reader, holder: { register: current } });

    expect(refreshed).toEqual({ kind: 'unchanged', register: current });
    expect(source.asked).toEqual(['keys/2', 'head']);
  });

  test('with news switches over and deletes what is superseded', async () => {
    const { register: current } = await refreshRegister(reader);
    const before = [...store.files.keys()];
    const head = await publishTo(source, young, { sequence: 8 });

    const refreshed = await refreshRegister({ ...reader, holder: { register: current } });

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 21 } });
    expect(store.state?.head).toEqual(head);
    expect(before.filter((sha256) => store.files.has(sha256))).toEqual([]);
  });

  test('of a head signed again for time alone fetches no file twice', async () => {
    const { register: current } = await refreshRegister(reader);
    await publishTo(source, old, { sequence: 8, issuedAt: noon });
    source.asked.length = 0;

    const refreshed = await refreshRegister({ ...reader, holder: { register: current } });

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 20 } });
    expect(refreshed.register?.signedHead.head.issuedAt).toBe(noon);
    expect(source.asked).toEqual(['keys/2', 'head']);
  });

  test('fetches only the segments that changed', async () => {
    const many = makeBulkyRecords(3000);
    await publishTo(source, many);
    await refreshRegister(reader);
    const files = store.files.size;
    await publishTo(source, many.with(5, makeRecord(5, { services: [] })), { sequence: 8 });
    source.asked.length = 0;

    await refreshRegister(reader);

    expect(files).toBeGreaterThan(2);
    // Head, the try for newer keys, the manifest and one segment.
    expect(source.asked).toHaveLength(4);
  });

  test('cut off at any file goes on there the next time', async () => {
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

  test('cut off during an update leaves the register held in use', async () => {
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

describe('an overlay', () => {
  test('is all that is fetched while the base stays', async () => {
    const { register: current } = await refreshRegister(reader);
    const { overlay } = (await publishOverlayTo(source, old, young, { sequence: 8 })).head;
    source.asked.length = 0;

    const refreshed = await refreshRegister({ ...reader, holder: { register: current } });

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 21 } });
    expect(refreshed.register?.base).toBe(current?.base);
    expect(source.asked).toEqual(['keys/2', 'head', overlay]);
    expect((await loadRegister(reader))?.record(makeCode(20))).toEqual(young[20]);
  });

  test('that takes a record away takes it out of every answer', async () => {
    await publishTo(source, young);
    await refreshRegister(reader);
    await publishOverlayTo(source, young, old, { sequence: 8 });

    const { register } = await refreshRegister(reader);

    expect(register?.record(makeCode(20))).toBeUndefined();
    expect(register?.search('示例第20', 10)).toEqual([]);
    expect(verdictOf(register, makeCode(20), noon)).toMatchObject({ outcome: 'not-known' });
  });

  test('goes when the next one comes, and when a base comes that needs none', async () => {
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

  test('over a base that this reader is too old to have brings that base', async () => {
    await refreshRegister(reader);
    await publishTo(source, young, { sequence: 8 });
    await publishOverlayTo(source, young, makeRecords(22), { sequence: 9 });

    const refreshed = await refreshRegister(reader);

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 22 } });
    expect(refreshed.register?.base.manifest.records).toBe(21);
  });
});

describe('a first refresh', () => {
  test('tells how far it is', async () => {
    await publishTo(source, makeBulkyRecords(3000));
    const told: Progress[] = [];

    await refreshRegister({ ...reader, onProgress: (progress) => told.push(progress) });

    const { total = 0 } = told[0] ?? {};
    expect(told[0]).toEqual({ done: 0, total });
    expect(told.at(-1)).toEqual({ done: total, total });
    expect(told.length).toBeGreaterThan(2);
  });

  test('that was killed fetches only what is missing the next time', async () => {
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

describe('a reader that keeps its index of names', () => {
  const page = foldText('供应商：示例第3环境科技有限公司');

  test('has it at the next start without making it', async () => {
    await refreshRegister({ ...reader, keepsNames: true });
    const kept = [...store.files.keys()].find((file) => file.startsWith('names-')) ?? '';

    const register = await loadRegister({ ...reader, keepsNames: true });

    expect(register?.base.index().entries.buffer).toBe(store.files.get(kept)?.buffer);
    expect(register?.scan(page)).toHaveLength(1);
    expect(register?.search('第3环境', 5)).toEqual([old[3]]);
  });

  test('makes it anew where it is damaged or of another build', async () => {
    await refreshRegister({ ...reader, keepsNames: true });
    const kept = [...store.files.keys()].find((file) => file.startsWith('names-')) ?? '';
    const bytes = store.files.get(kept) ?? new Uint8Array();
    const fingerprintAt = 8 + 8 * 4;
    for (const other of [
      bytes.slice(4),
      bytes.with(fingerprintAt, 1 ^ (bytes[fingerprintAt] ?? 0)),
    ]) {
      store.files.set(kept, other);

      const register = await loadRegister({ ...reader, keepsNames: true });

      expect(register?.scan(page)).toHaveLength(1);
      expect(store.files.get(kept)).toEqual(bytes);
    }
  });

  test('forgets it with its base', async () => {
    await refreshRegister({ ...reader, keepsNames: true });
    await publishTo(source, young, { sequence: 8 });
    await refreshRegister({ ...reader, keepsNames: true });

    const kept = [...store.files.keys()].filter((file) => file.startsWith('names-'));

    expect(kept).toEqual([`names-${store.state?.head?.head.manifest}`]);
  });
});

describe('what a source offers', () => {
  test.each<[string, () => Promise<unknown>, object]>([
    [
      'a head signed by an unknown key',
      () => publishTo(source, young, { sequence: 8 }, strangerKey),
      { cause: 'untrusted', rule: 'head.unknown-key' },
    ],
    [
      'an older head',
      () => publishTo(source, young, { sequence: 6 }),
      { cause: 'untrusted', rule: 'head.rollback' },
    ],
    [
      'another head of the same sequence',
      () => publishTo(source, young),
      { cause: 'untrusted', rule: 'head.equivocation' },
    ],
    [
      'an expired head',
      () => publishTo(source, young, { sequence: 8, expiresAt: issuedAt }),
      { cause: 'untrusted', rule: 'head.expired' },
    ],
    [
      'a head of another city',
      () => publishTo(source, young, { sequence: 8, jurisdiction: '330100' }),
      { cause: 'untrusted', rule: 'head.jurisdiction' },
    ],
    [
      'a head that points to no overlay',
      () => publishTo(source, old, { sequence: 8, overlay: 'a'.repeat(64) }),
      { cause: 'unreachable' },
    ],
    [
      'a head over an overlay of another base',
      async () => {
        const { overlay } = (await publishOverlayTo(source, young, old.slice(1))).head;
        await publishTo(source, old, { sequence: 8, overlay });
      },
      { cause: 'untrusted' },
    ],
    [
      'a head over an overlay that isn’t one',
      async () => {
        const overlay = toHex(sha256(notAnOverlay));
        source.files.set(overlay, notAnOverlay);
        await publishTo(source, old, { sequence: 8, overlay });
      },
      { cause: 'untrusted', rule: 'overlay.shape' },
    ],
    [
      'a head whose root isn’t that of its files',
      () => publishOverlayTo(source, old, young, { sequence: 8, recordsRoot: 'a'.repeat(64) }),
      { cause: 'untrusted', rule: 'records.root' },
    ],
    [
      'a head that points to no file',
      () => publishTo(source, young, { sequence: 8, manifest: 'a'.repeat(64) }),
      { cause: 'unreachable' },
    ],
    ['no head', async () => source.files.delete('head'), { cause: 'no-register' }],
    [
      'key sets signed by strangers',
      async () => publishKeys(source, await makeSignedKeySet({ version: 2 }, [strangerKey])),
      { cause: 'untrusted', rule: 'key-set.signature' },
    ],
  ])(
    'is refused where it is %s: the register held stays, in memory and in the store',
    async (_, offer, failure) => {
      await refreshRegister(reader);
      const { state, files } = structuredClone({ state: store.state, files: store.files });
      await offer();

      const refreshed = await refreshRegister(reader);

      expect(refreshed).toMatchObject({ kind: 'failed', ...failure, register: { size: 20 } });
      expect(store.state).toEqual(state);
      // What a head that is signed names may stay for the next try.
      for (const [name, file] of files) expect(store.files.get(name)).toEqual(file);
    },
  );

  test('is refused with any bit of any file flipped, or any file cut, and never throws', async () => {
    const paths = [...source.files.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.nat(7),
        fc.boolean(),
        async (path, drawn, bit, isCut) => {
          const bytes = source.files.get(path) ?? new Uint8Array();
          const at = drawn % bytes.length;
          const damaged = isCut
            ? bytes.slice(0, at)
            : bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit));
          const damaging = memorySource((asked) =>
            asked === path ? { kind: 'bytes', bytes: damaged } : undefined,
          );
          for (const [name, file] of source.files) damaging.files.set(name, file);
          const fresh = memoryStore();

          const refreshed = await refreshRegister({ ...reader, source: damaging, store: fresh });

          expect(refreshed).toMatchObject({
            kind: 'failed',
            cause: 'untrusted',
            register: undefined,
          });
          expect(fresh.state?.head).toBeUndefined();
          expect(fresh.files.has(path)).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each<[string, Fetched, object]>([
    ['goes on past its limit', { kind: 'too-large' }, { cause: 'untrusted' }],
    [
      'is larger than its limit',
      { kind: 'bytes', bytes: new Uint8Array(2_000_000) },
      { cause: 'untrusted' },
    ],
    ['is out of reach', { kind: 'unreachable' }, { cause: 'unreachable' }],
  ])('fails, whichever file it is, where it %s', async (_, answer, failure) => {
    for (const path of source.files.keys()) {
      const failing = memorySource((asked) => (asked === path ? answer : undefined));
      for (const [name, file] of source.files) failing.files.set(name, file);

      const refreshed = await refreshRegister({ ...reader, source: failing, store: memoryStore() });

      expect(refreshed).toMatchObject({ kind: 'failed', ...failure, register: undefined });
    }
  });

  test('fails quietly where asking itself does', async () => {
    const rejecting = { ...source, head: () => Promise.reject(new Error('offline')) };

    const refreshed = await refreshRegister({ ...reader, source: rejecting });

    expect(refreshed).toEqual({ kind: 'failed', cause: 'unreachable', register: undefined });
  });
});

describe('keys', () => {
  test('are walked through to the newest, and remembered', async () => {
    publishKeys(source, second);
    publishKeys(source, third);
    await publishTo(source, young, { sequence: 1 }, newHeadKey);

    const refreshed = await refreshRegister(reader);

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 21 } });
    expect(store.state?.keys).toEqual(third);
  });

  test('replaced end the trust in what the old one signed, in memory and in the store', async () => {
    const { register: current } = await refreshRegister(reader);
    publishKeys(source, second);

    const refreshed = await refreshRegister({ ...reader, holder: { register: current } });

    expect(refreshed).toMatchObject({
      kind: 'failed',
      rule: 'head.unknown-key',
      register: undefined,
    });
    expect(await loadRegister(reader)).toBeUndefined();
  });

  test('replaced free a reader whom a stolen key sent far ahead', async () => {
    await publishTo(source, old, { sequence: 9_000_000 });
    await refreshRegister(reader);
    publishKeys(source, second);
    await publishTo(source, young, { sequence: 8 }, newHeadKey);

    const refreshed = await refreshRegister(reader);

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 21 } });
  });

  test('of a newer build go before remembered ones', async () => {
    publishKeys(source, second);
    await publishTo(source, old, {}, newHeadKey);
    await refreshRegister(reader);

    const refreshed = await refreshRegister({ ...reader, pinned: third });

    expect(refreshed).toMatchObject({ kind: 'unchanged', register: { size: 20 } });
    expect(source.asked.at(-2)).toBe('keys/4');
  });

  test('remembered from another city are forgotten', async () => {
    const elsewhere = await makeSignedKeySet({ version: 5, jurisdiction: '330100' });
    store.state = { keys: elsewhere };

    expect(await refreshRegister(reader)).toMatchObject({ kind: 'updated' });
    expect(store.state?.keys).toEqual(pinned);
  });

  test('that have expired make no head believed', async () => {
    const expired = await makeSignedKeySet({ expiresAt: issuedAt });

    const refreshed = await refreshRegister({ ...reader, pinned: expired });

    expect(refreshed).toMatchObject({ kind: 'failed', rule: 'key-set.expired' });
  });
});

describe('a store', () => {
  test('that refuses to hold more leaves the new register usable, and the old one for a cold start', async () => {
    const tight = memoryStore(6000);
    await refreshRegister({ ...reader, store: tight });
    await publishTo(source, makeRecords(500), { sequence: 8 });

    const refreshed = await refreshRegister({ ...reader, store: tight });

    expect(refreshed).toMatchObject({ kind: 'failed', cause: 'storage', register: { size: 500 } });
    expect((await loadRegister({ ...reader, store: tight }))?.size).toBe(20);
  });

  test('that does nothing but fail leaves the register usable', async () => {
    const fail = () => Promise.reject(new Error('The database is closed'));
    const broken = {
      loadState: fail,
      saveState: fail,
      loadFile: fail,
      saveFile: fail,
      listFiles: fail,
      deleteFile: fail,
    };

    const refreshed = await refreshRegister({ ...reader, store: broken });

    expect(refreshed).toMatchObject({ kind: 'failed', cause: 'storage', register: { size: 20 } });
    expect(await loadRegister({ ...reader, store: broken })).toBeUndefined();
  });

  test('that lost a file or had one damaged is mended by the next refresh', async () => {
    await refreshRegister(reader);
    for (const [path, bytes] of [...store.files]) {
      store.files.set(path, bytes.slice(1));
      expect(await loadRegister(reader)).toBeUndefined();
      expect(await refreshRegister(reader)).toMatchObject({ kind: 'updated' });

      store.files.delete(path);
      expect(await loadRegister(reader)).toBeUndefined();
      expect(await refreshRegister(reader)).toMatchObject({ kind: 'updated' });
    }
  });

  test('with a state of another form is begun anew', async () => {
    store.state = { keys: {}, head: 'no head' } as never;

    expect(await loadRegister(reader)).toBeUndefined();
    expect(await refreshRegister(reader)).toMatchObject({ kind: 'updated' });
  });

  test('that is empty holds no register', async () => {
    expect(await loadRegister(reader)).toBeUndefined();
  });
});

describe('time', () => {
  test('a clock far behind refuses the head and says so', async () => {
    const refreshed = await refreshRegister({ ...reader, now: '2026-11-20T00:00:00.000Z' });

    expect(refreshed).toEqual({
      kind: 'failed',
      cause: 'clock-wrong',
      rule: 'head.clock',
      register: undefined,
    });
  });

  test('a register held past its expiry stays held, and says nothing but when it was last known', async () => {
    await refreshRegister(reader);

    const { register } = await refreshRegister({ ...reader, now: expiresAt });

    expect(verdictOf(register, makeCode(1), expiresAt)).toEqual({
      outcome: 'stale',
      lastKnownOn: issuedAt,
    });
  });
});
