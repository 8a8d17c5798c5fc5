import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256, toHex } from '../../../../shared/ledger/digest.ts';
import { type Reader, refreshRegister } from '../../../../shared/register/reader/reader.ts';
import type { Fetched } from '../../../../shared/register/reader/register-source.ts';
import { issuedAt } from '../../../fixtures/register/make-head.ts';
import { makeSignedKeySet, strangerKey } from '../../../fixtures/register/make-keys.ts';
import {
  type MemorySource,
  type MemoryStore,
  memorySource,
  memoryStore,
  publishKeys,
  publishOverlayTo,
  publishTo,
} from '../../../fixtures/register/memory-ports.ts';
import { old, publishedReader, young } from '../../../fixtures/register/published-reader.ts';

const notAnOverlay = Uint8Array.of(1, 2, 3);

let source: MemorySource;
let store: MemoryStore;
let reader: Reader;

beforeEach(async () => {
  ({ source, store, reader } = await publishedReader());
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
    'a source that offers %s is refused: the register held stays, in memory and in the store',
    async (_, offer, failure) => {
      await refreshRegister(reader);
      const { state, files } = structuredClone({ state: store.state, files: store.files });
      await offer();

      const refreshed = await refreshRegister(reader);

      expect(refreshed).toMatchObject({ kind: 'failed', ...failure, register: { size: 20 } });
      expect(store.state).toEqual(state);
      // Files that a signed head names may stay for the next try.
      for (const [name, file] of files) expect(store.files.get(name)).toEqual(file);
    },
  );

  test('a source with any bit of any file flipped, or any file cut, is refused without throwing', async () => {
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
  ])('a source fails where any one of its files %s', async (_, answer, failure) => {
    for (const path of source.files.keys()) {
      const failing = memorySource((asked) => (asked === path ? answer : undefined));
      for (const [name, file] of source.files) failing.files.set(name, file);

      const refreshed = await refreshRegister({ ...reader, source: failing, store: memoryStore() });

      expect(refreshed).toMatchObject({ kind: 'failed', ...failure, register: undefined });
    }
  });

  test('a source that throws counts as out of reach', async () => {
    const rejecting = { ...source, head: () => Promise.reject(new Error('offline')) };

    const refreshed = await refreshRegister({ ...reader, source: rejecting });

    expect(refreshed).toEqual({ kind: 'failed', cause: 'unreachable', register: undefined });
  });
});
