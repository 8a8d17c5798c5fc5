import { beforeEach, describe, expect, test } from 'vitest';
import { loadRegister } from '../../../../shared/register/reader/load-register.ts';
import { type Reader, refreshRegister } from '../../../../shared/register/reader/reader.ts';
import { issuedAt } from '../../../fixtures/register/make-head.ts';
import { makeSignedKeySet, newKey } from '../../../fixtures/register/make-keys.ts';
import {
  type MemorySource,
  type MemoryStore,
  publishKeys,
  publishTo,
} from '../../../fixtures/register/memory-ports.ts';
import {
  old,
  pinned,
  publishedReader,
  young,
} from '../../../fixtures/register/published-reader.ts';

const second = await makeSignedKeySet({ version: 2, headKeys: [newKey.publicKey] });
const third = await makeSignedKeySet({ version: 3, headKeys: [newKey.publicKey] });

let source: MemorySource;
let store: MemoryStore;
let reader: Reader;

beforeEach(async () => {
  ({ source, store, reader } = await publishedReader());
});

describe('keys', () => {
  test('key sets are walked through to the newest, which is remembered', async () => {
    publishKeys(source, second);
    publishKeys(source, third);
    await publishTo(source, young, { sequence: 1 }, newKey);

    const refreshed = await refreshRegister(reader);

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 21 } });
    expect(store.state?.keys).toEqual(third);
  });

  test('a new key set ends the trust in what the old key signed, in memory and in the store', async () => {
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

  test('a new key set frees a reader that a stolen key sent far ahead', async () => {
    await publishTo(source, old, { sequence: 9_000_000 });
    await refreshRegister(reader);
    publishKeys(source, second);
    await publishTo(source, young, { sequence: 8 }, newKey);

    const refreshed = await refreshRegister(reader);

    expect(refreshed).toMatchObject({ kind: 'updated', register: { size: 21 } });
  });

  test('the key set of a newer build counts before the remembered one', async () => {
    publishKeys(source, second);
    await publishTo(source, old, {}, newKey);
    await refreshRegister(reader);

    const refreshed = await refreshRegister({ ...reader, pinned: third });

    expect(refreshed).toMatchObject({ kind: 'unchanged', register: { size: 20 } });
    expect(source.asked.at(-2)).toBe('keys/4');
  });

  test('remembered key sets of another city are forgotten', async () => {
    const elsewhere = await makeSignedKeySet({ version: 5, jurisdiction: '330100' });
    store.state = { keys: elsewhere };

    expect(await refreshRegister(reader)).toMatchObject({ kind: 'updated' });
    expect(store.state?.keys).toEqual(pinned);
  });

  test('an expired key set makes no head believed', async () => {
    const expired = await makeSignedKeySet({ expiresAt: issuedAt });

    const refreshed = await refreshRegister({ ...reader, pinned: expired });

    expect(refreshed).toMatchObject({ kind: 'failed', rule: 'key-set.expired' });
  });
});
