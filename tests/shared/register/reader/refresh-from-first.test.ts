import { beforeEach, describe, expect, test } from 'vitest';
import { refreshFromFirst } from '../../../../shared/register/reader/refresh-from-first.ts';
import { issuedAt, noon } from '../../../fixtures/register/make-head.ts';
import {
  makeSignedKeySet,
  newKey,
  strangerKey,
  verify,
} from '../../../fixtures/register/make-keys.ts';
import { makeRecords } from '../../../fixtures/register/make-records.ts';
import {
  type MemorySource,
  type MemoryStore,
  memorySource,
  memoryStore,
  publishKeys,
  publishTo,
} from '../../../fixtures/register/memory-ports.ts';

const pinned = await makeSignedKeySet();
const [old, young] = [makeRecords(20), makeRecords(21)];

let origin: MemorySource;
let mirrors: readonly [MemorySource, MemorySource];
let store: MemoryStore;

const refresh = (changes = {}) =>
  refreshFromFirst({ store, verify, pinned, now: noon, ...changes }, [origin, ...mirrors]);

beforeEach(async () => {
  origin = memorySource();
  mirrors = [memorySource(), memorySource()];
  store = memoryStore();
  for (const source of [origin, ...mirrors]) await publishTo(source, old);
});

test('only the origin is asked as long as it can be believed', async () => {
  expect(await refresh()).toMatchObject({ kind: 'updated', register: { size: 20 } });
  expect(await refresh()).toMatchObject({ kind: 'unchanged', register: { size: 20 } });
  expect(mirrors.flatMap(({ asked }) => asked)).toEqual([]);
});

describe('when the next source is asked', () => {
  test.each<[string, (source: MemorySource) => unknown]>([
    ['has nothing', (source) => source.files.clear()],
    ['is signed by nobody known', (source) => publishTo(source, old, {}, strangerKey)],
    ['is behind', (source) => publishTo(source, old, { sequence: 6 })],
    ['is frozen', (source) => publishTo(source, old, { sequence: 9, expiresAt: issuedAt })],
    ['is of another city', (source) => publishTo(source, old, { jurisdiction: '330100' })],
    ['has lost its files', (source) => publishTo(source, old, { manifest: 'd'.repeat(64) })],
    [
      'offers keys that nobody signed',
      async (source) => publishKeys(source, await makeSignedKeySet({ version: 2 }, [strangerKey])),
    ],
  ])('the next source is asked where the first %s', async (_, spoil) => {
    await refresh();
    await spoil(origin);
    await spoil(mirrors[0]);
    await publishTo(mirrors[1], young, { sequence: 8 });

    expect(await refresh()).toMatchObject({ kind: 'updated', register: { size: 21 } });
  });

  test('the next source is asked only for the files that the first did not have', async () => {
    const many = makeRecords(20_000);
    const { head } = await publishTo(origin, many, { sequence: 8 });
    await publishTo(mirrors[0], many, { sequence: 8 });
    const segments = [...origin.files.keys()].filter((path) => path.length === 64);
    origin.files.delete(segments.at(-2) ?? '');

    expect(await refresh()).toMatchObject({ kind: 'updated', register: { size: 20_000 } });

    expect(origin.asked).toContain(head.manifest);
    expect(mirrors[0].asked.filter((path) => path.length === 64)).toHaveLength(1);
  });
});

describe('mirrors that do harm', () => {
  test('a mirror does no harm where it still offers a head of a withdrawn key', async () => {
    await refresh();
    publishKeys(origin, await makeSignedKeySet({ version: 2, headKeys: [newKey.publicKey] }));
    origin.files.delete('head');
    await publishTo(mirrors[0], young, { sequence: 9 });
    await publishTo(mirrors[1], young, { sequence: 9 });

    expect(await refresh()).toMatchObject({ kind: 'failed', register: undefined });
    expect(store.state?.keys.keySet.version).toBe(2);
  });

  test('mirrors that all lie change nothing: the register held stays, and the origin’s failure is reported', async () => {
    await refresh();
    origin.files.clear();
    for (const mirror of mirrors) {
      await publishTo(mirror, young, { sequence: 8 }, strangerKey);
    }

    expect(await refresh()).toMatchObject({
      kind: 'failed',
      cause: 'no-register',
      register: { size: 20 },
    });
  });
});

test('a full store is not filled from the next source either', async () => {
  store = memoryStore(100);

  expect(await refresh()).toMatchObject({ kind: 'failed', cause: 'storage' });
  expect(mirrors[0].asked).toEqual([]);
});

test('a wrong clock is reported, whichever source showed it', async () => {
  origin.files.clear();

  expect(await refresh({ now: '2026-11-20T00:00:00.000Z' })).toMatchObject({
    kind: 'failed',
    cause: 'clock-wrong',
  });
});
