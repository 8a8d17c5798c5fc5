import { beforeEach, describe, expect, test } from 'vitest';
import { RegisterKeeper } from '../../../extension/background/register-keeper.ts';
import type { Fetched } from '../../../shared/register/reader/register-source.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import { makeSignedKeySet, verify } from '../../fixtures/register/make-keys.ts';
import { makeBulkyRecords, makeRecords } from '../../fixtures/register/make-records.ts';
import {
  type MemorySource,
  type MemoryStore,
  memorySource,
  memoryStore,
  publishOverlayTo,
  publishTo,
} from '../../fixtures/register/memory-ports.ts';

const pinned = await makeSignedKeySet();
const old = makeRecords(20);

let source: MemorySource;
let store: MemoryStore;

beforeEach(async () => {
  source = memorySource();
  store = memoryStore();
  await publishTo(source, old);
});

function makeKeeper(from = source, loaded?: Promise<undefined>): RegisterKeeper {
  const known = { store, verify, pinned, now: () => noon };
  return new RegisterKeeper({ sources: [from], ...known, ...(loaded && { loaded }) });
}

/** Answers for a file only when it is told to. */
function heldBack(file: (name: string) => boolean) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  const slow: MemorySource = {
    ...source,
    async file(sha256, maxBytes): Promise<Fetched> {
      if (file(sha256)) {
        reached.resolve();
        await promise;
      }
      return source.file(sha256, maxBytes);
    },
  };
  return { slow, reached: reached.promise, release: resolve };
}

describe('the register of this device', () => {
  test('the register is not waited for during its first fetch, whose progress can be seen', async () => {
    await publishTo(source, makeBulkyRecords(3000));
    const last = [...source.files.keys()].at(-2);
    const { slow, reached, release } = heldBack((name) => name === last);
    const keeper = makeKeeper(slow);
    const refreshing = keeper.refresh();
    await reached;

    expect(await keeper.register()).toBeUndefined();
    expect(keeper.isRefreshing).toBe(true);
    const { done = 0, total = 0 } = keeper.progress ?? {};
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(total);

    release();
    expect(await refreshing).toEqual({ change: 'records' });
    expect((await keeper.register())?.size).toBe(3000);
    expect(keeper.progress).toBeUndefined();
  });

  test('the register answers while another base is fetched, and from that base afterwards', async () => {
    await makeKeeper().refresh();
    await publishTo(source, makeRecords(21), { sequence: 8 });
    const { slow, reached, release } = heldBack((name) => !store.files.has(name));
    const keeper = makeKeeper(slow);
    const refreshing = keeper.refresh();
    await reached;

    expect((await keeper.register())?.size).toBe(20);

    release();
    const meanwhile = keeper.register();
    await refreshing;
    expect((await meanwhile)?.size).toBeGreaterThanOrEqual(20);
    expect((await keeper.register())?.size).toBe(21);
  });

  test('the register tells an overlay that changes records from a head that was only re-signed', async () => {
    const keeper = makeKeeper();
    await keeper.refresh();
    await publishOverlayTo(source, old, makeRecords(21), { sequence: 8 });

    expect(await keeper.refresh()).toEqual({ change: 'records' });
    expect((await keeper.register())?.size).toBe(21);

    await publishOverlayTo(source, old, makeRecords(21), { sequence: 9 });

    expect(await keeper.refresh()).toEqual({ change: 'head' });
    expect(await keeper.refresh()).toEqual({ change: 'none' });
  });

  test('what was being opened already is what it answers from; where that failed, the store is asked again', async () => {
    await makeKeeper().refresh();
    const [empty, failing] = [
      makeKeeper(source, Promise.resolve(undefined)),
      makeKeeper(source, Promise.reject(new Error('no store'))),
    ];

    expect(await empty.register()).toBeUndefined();
    expect(await failing.register()).toBeUndefined();
    expect((await failing.register())?.size).toBe(20);
  });

  test('the register is there at the next start, with its names indexed', async () => {
    await makeKeeper().refresh();
    await publishOverlayTo(source, old, makeRecords(21), { sequence: 8 });
    await makeKeeper().refresh();

    const register = await makeKeeper().register();

    expect(register?.scan('示例第20环境科技有限公司，示例第3环境科技有限公司')).toHaveLength(2);
    expect(store.files.has(`names-${store.state?.head?.head.manifest}`)).toBe(true);
  });
});
