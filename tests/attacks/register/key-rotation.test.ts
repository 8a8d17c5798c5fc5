import { beforeEach, describe, expect, test } from 'vitest';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';
import { maxKeySetSteps } from '../../../shared/register/trust/limits.ts';
import {
  makeKey,
  makeKeySet,
  makeSignedKeySet,
  newKey,
  publicKeysOf,
  rootKeys,
  strangerKey,
  type TestKey,
} from '../../fixtures/register/make-keys.ts';
import { publishKeys, publishTo } from '../../fixtures/register/memory-ports.ts';
import { makeVictim, type Victim } from './make-victim.ts';
import { newRecords } from './publications.ts';

const newRoots = [makeKey(4), makeKey(5), makeKey(6)];
const [one, two] = rootKeys;
let victim: Victim;

beforeEach(async () => {
  victim = await makeVictim();
});

describe('rotation', () => {
  test.each<[string, Partial<KeySet>, readonly TestKey[], string]>([
    ['one root key of the two needed', {}, [one], 'key-set.signature'],
    ['one root key twice', {}, [one, one], 'key-set.signature'],
    ['strangers', {}, [strangerKey, makeKey(98)], 'key-set.signature'],
    [
      'the new root keys alone',
      { rootKeys: publicKeysOf(newRoots) },
      newRoots.slice(0, 2),
      'key-set.signature',
    ],
    [
      'the old root keys alone',
      { rootKeys: publicKeysOf(newRoots) },
      [one, two],
      'key-set.own-signature',
    ],
    [
      'too few of the new ones',
      { rootKeys: publicKeysOf(newRoots), threshold: 3 },
      [one, two, ...newRoots.slice(0, 2)],
      'key-set.own-signature',
    ],
    ['enough, for another city', { jurisdiction: '330100' }, [one, two], 'key-set.jurisdiction'],
    ['enough, but a version on', { version: 3 }, [one, two], 'key-set.version'],
  ])('a rotation signed by %s is refused', async (_, changes, signers, rule) => {
    await victim.offerKeys({ headKeys: publicKeysOf([strangerKey]), ...changes }, signers);
    await publishTo(victim.source, newRecords, { sequence: 8 }, strangerKey);

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ rule });
    expect(victim.store.state?.keys.keySet).toEqual(makeKeySet());
    await victim.expectUnharmed(refreshed);
  });

  test('a rotation of all root keys, one set after the other, is followed at once', async () => {
    const roots = { rootKeys: publicKeysOf(newRoots) };
    await victim.offerKeys(roots, [one, two, ...newRoots.slice(0, 2)]);
    await victim.offerKeys({ ...roots, headKeys: publicKeysOf([newKey]) }, newRoots.slice(1), 3);
    await publishTo(victim.source, newRecords, { sequence: 8 }, newKey);

    expect(await victim.refresh()).toMatchObject({ kind: 'updated', register: { size: 19 } });
    expect(victim.store.state?.keys.keySet.version).toBe(3);
  });

  test('a rotation with a set missing in between is not followed past the gap', async () => {
    await victim.offerKeys({ headKeys: publicKeysOf([newKey]) }, [one, two], 3);
    await publishTo(victim.source, newRecords, { sequence: 8 }, newKey);

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ rule: 'head.unknown-key' });
    await victim.expectUnharmed(refreshed);
  });

  test('a rotation cut off between two sets continues from the one reached', async () => {
    await victim.offerKeys({}, [one, two]);
    await victim.offerKeys({ headKeys: publicKeysOf([strangerKey]) }, [strangerKey], 3);
    await victim.refresh();
    await victim.offerKeys({ headKeys: publicKeysOf([newKey]) }, [one, two], 3);
    await publishTo(victim.source, newRecords, { sequence: 8 }, newKey);
    victim.source.asked.length = 0;

    expect(await victim.refresh()).toMatchObject({ kind: 'updated' });
    expect(victim.source.asked.slice(0, 2)).toEqual(['keys/3', 'keys/4']);
  });

  test('endless rotations hold up a reader no longer than its steps, and it continues the next time', async () => {
    for (let version = 2; version <= maxKeySetSteps + 5; version++) {
      publishKeys(victim.source, await makeSignedKeySet({ version }));
    }
    victim.source.asked.length = 0;

    await victim.refresh();

    expect(victim.source.asked.filter((path) => path.startsWith('keys/'))).toHaveLength(
      maxKeySetSteps,
    );
    await victim.refresh();
    expect(victim.store.state?.keys.keySet.version).toBe(maxKeySetSteps + 5);
  });
});
