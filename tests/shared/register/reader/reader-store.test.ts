import { beforeEach, describe, expect, test } from 'vitest';
import { loadRegister } from '../../../../shared/register/reader/load-register.ts';
import { type Reader, refreshRegister } from '../../../../shared/register/reader/reader.ts';
import { foldText } from '../../../../shared/text/fold.ts';
import { makeRecords } from '../../../fixtures/register/make-records.ts';
import {
  type MemorySource,
  type MemoryStore,
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

describe('a store', () => {
  test('a full store leaves the new register usable, and the old one for the next start', async () => {
    const tight = memoryStore(6000);
    await refreshRegister({ ...reader, store: tight });
    await publishTo(source, makeRecords(500), { sequence: 8 });

    const refreshed = await refreshRegister({ ...reader, store: tight });

    expect(refreshed).toMatchObject({ kind: 'failed', cause: 'storage', register: { size: 500 } });
    expect((await loadRegister({ ...reader, store: tight }))?.size).toBe(20);
  });

  test('a store whose every method fails leaves the register usable', async () => {
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

  test('a store with a lost or damaged file is mended by the next refresh', async () => {
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

  test('a store with a state of another form is started anew', async () => {
    store.state = { keys: {}, head: 'no head' } as never;

    expect(await loadRegister(reader)).toBeUndefined();
    expect(await refreshRegister(reader)).toMatchObject({ kind: 'updated' });
  });

  test('an empty store holds no register', async () => {
    expect(await loadRegister(reader)).toBeUndefined();
  });
});

describe('readers that keep their index of names', () => {
  const page = foldText('供应商：示例第3环境科技有限公司');

  test('a kept index of names is used at the next start', async () => {
    await refreshRegister({ ...reader, keepsNames: true });
    const kept = [...store.files.keys()].find((file) => file.startsWith('names-')) ?? '';

    const register = await loadRegister({ ...reader, keepsNames: true });

    expect(register?.base.index().entries.buffer).toBe(store.files.get(kept)?.buffer);
    expect(register?.scan(page)).toHaveLength(1);
    expect(register?.search('第3环境', 5)).toEqual([old[3]]);
  });

  test('a kept index of names is made anew where it is damaged or of another build', async () => {
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

  test('a kept index of names is deleted with its base', async () => {
    await refreshRegister({ ...reader, keepsNames: true });
    await publishTo(source, young, { sequence: 8 });
    await refreshRegister({ ...reader, keepsNames: true });

    const kept = [...store.files.keys()].filter((file) => file.startsWith('names-'));

    expect(kept).toEqual([`names-${store.state?.head?.head.manifest}`]);
  });
});
