import { beforeEach, describe, expect, test } from 'vitest';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import type { Head } from '../../../shared/register/trust/head.ts';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';
import { longestValid, maxKeySetSteps } from '../../../shared/register/trust/limits.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { issuedAt, noon } from '../../fixtures/register/make-head.ts';
import {
  headKey,
  makeKey,
  makeKeySet,
  makeSignedKeySet,
  rootKeys,
  strangerKey,
  type TestKey,
} from '../../fixtures/register/make-keys.ts';
import { publishKeys, publishTo } from '../../fixtures/register/memory-ports.ts';
import { makeVictim, recordsOf, type Victim } from './make-victim.ts';
import { newRecords, oldRecords } from './publications.ts';

const newKey = makeKey(11);
const newRoots = [makeKey(4), makeKey(5), makeKey(6)];
const [one, two] = rootKeys;
const publicKeys = (keys: readonly TestKey[]) => keys.map(({ publicKey }) => publicKey);

let victim: Victim;

beforeEach(async () => {
  victim = await makeVictim();
});

const offerKeys = async (changes: Partial<KeySet>, signers: readonly TestKey[], at = 2) => {
  const keys = await makeSignedKeySet({ version: at, ...changes }, signers);
  victim.source.files.set(`keys/${at}`, canonicalBytes(keys));
};

describe('wrong key', () => {
  test.each<[string, Partial<Head>, TestKey, string]>([
    ['a stranger’s', {}, strangerKey, 'head.unknown-key'],
    ['a stranger’s under a known name', { kid: headKey.kid }, strangerKey, 'head.signature'],
    ['a root key, which signs no heads', {}, one, 'head.unknown-key'],
    ['a key of none', { kid: '0'.repeat(16) }, headKey, 'head.unknown-key'],
  ])('a head signed by %s is refused', async (_, changes, key, rule) => {
    await publishTo(victim.source, newRecords, { sequence: 8, ...changes }, key);

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ rule });
    await victim.expectUnharmed(refreshed);
  });

  test('the head key signs no key sets', async () => {
    await offerKeys({ headKeys: publicKeys([strangerKey]) }, [headKey, headKey]);
    await publishTo(victim.source, newRecords, { sequence: 8 }, strangerKey);

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ rule: 'key-set.signature' });
    await victim.expectUnharmed(refreshed);
  });
});

describe('revoked key', () => {
  beforeEach(() => offerKeys({ headKeys: publicKeys([newKey]) }, [one, two]));

  test('what it signs is refused, and what it signed is shown no more', async () => {
    await publishTo(victim.source, newRecords, { sequence: 8 });

    expect(await victim.refresh({ holder: { register: victim.register } })).toMatchObject({
      kind: 'failed',
      rule: 'head.unknown-key',
      register: undefined,
    });
    expect(await victim.load()).toBeUndefined();
  });

  test('is revoked for good, though the set that says so is withheld from then on', async () => {
    await victim.refresh();
    victim.source.files.delete('keys/2');
    await publishTo(victim.source, newRecords, { sequence: 8 });

    expect(await victim.refresh()).toMatchObject({ kind: 'failed', register: undefined });
  });
});

describe('rotation', () => {
  test.each<[string, Partial<KeySet>, readonly TestKey[], string]>([
    ['one root key of the two needed', {}, [one], 'key-set.signature'],
    ['one root key twice', {}, [one, one], 'key-set.signature'],
    ['strangers', {}, [strangerKey, makeKey(98)], 'key-set.signature'],
    [
      'the new root keys alone',
      { rootKeys: publicKeys(newRoots) },
      newRoots.slice(0, 2),
      'key-set.signature',
    ],
    [
      'the old root keys alone',
      { rootKeys: publicKeys(newRoots) },
      [one, two],
      'key-set.own-signature',
    ],
    [
      'too few of the new ones',
      { rootKeys: publicKeys(newRoots), threshold: 3 },
      [one, two, ...newRoots.slice(0, 2)],
      'key-set.own-signature',
    ],
    ['enough, for another city', { jurisdiction: '330100' }, [one, two], 'key-set.jurisdiction'],
    ['enough, but a version on', { version: 3 }, [one, two], 'key-set.version'],
  ])('signed by %s is refused', async (_, changes, signers, rule) => {
    await offerKeys({ headKeys: publicKeys([strangerKey]), ...changes }, signers);
    await publishTo(victim.source, newRecords, { sequence: 8 }, strangerKey);

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ rule });
    expect(victim.store.state?.keys.keySet).toEqual(makeKeySet());
    await victim.expectUnharmed(refreshed);
  });

  test('of all root keys, one set after the other, is followed at once', async () => {
    const roots = { rootKeys: publicKeys(newRoots) };
    await offerKeys(roots, [one, two, ...newRoots.slice(0, 2)]);
    await offerKeys({ ...roots, headKeys: publicKeys([newKey]) }, newRoots.slice(1), 3);
    await publishTo(victim.source, newRecords, { sequence: 8 }, newKey);

    expect(await victim.refresh()).toMatchObject({ kind: 'updated', register: { size: 19 } });
    expect(victim.store.state?.keys.keySet.version).toBe(3);
  });

  test('with a set missing between is not followed past the gap', async () => {
    await offerKeys({ headKeys: publicKeys([newKey]) }, [one, two], 3);
    await publishTo(victim.source, newRecords, { sequence: 8 }, newKey);

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ rule: 'head.unknown-key' });
    await victim.expectUnharmed(refreshed);
  });

  test('cut off between two sets goes on from the one reached', async () => {
    await offerKeys({}, [one, two]);
    await offerKeys({ headKeys: publicKeys([strangerKey]) }, [strangerKey], 3);
    await victim.refresh();
    await offerKeys({ headKeys: publicKeys([newKey]) }, [one, two], 3);
    await publishTo(victim.source, newRecords, { sequence: 8 }, newKey);
    victim.source.asked.length = 0;

    expect(await victim.refresh()).toMatchObject({ kind: 'updated' });
    expect(victim.source.asked.slice(0, 2)).toEqual(['keys/3', 'keys/4']);
  });

  test('without end keeps a reader no longer than its steps, and it goes on the next time', async () => {
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

describe('fast-forward: a stolen head key', () => {
  /** All that the thief can sign to keep readers from ever hearing of the theft. */
  const farthest: Partial<Head> = {
    sequence: Number.MAX_SAFE_INTEGER,
    minWaitSeconds: Number.MAX_SAFE_INTEGER,
    expiresAt: addSeconds(issuedAt, longestValid.head.value),
  };

  beforeEach(async () => {
    await publishTo(victim.source, newRecords, farthest);
    await victim.refresh();
  });

  test('is believed as long as nobody has withdrawn it, and bars the honest heads', async () => {
    await publishTo(victim.source, oldRecords, { sequence: 9 });

    expect(await victim.refresh()).toMatchObject({
      rule: 'head.rollback',
      register: { size: 19 },
    });
  });

  test('is recovered from by a rotation, with what it said shown and kept no more', async () => {
    await offerKeys({ headKeys: publicKeys([newKey]) }, [one, two]);
    const honest = await publishTo(victim.source, oldRecords, { sequence: 9 }, newKey);

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ kind: 'updated' });
    expect(recordsOf(refreshed.register)).toEqual(recordsOf(victim.register));
    expect(recordsOf(await victim.load())).toEqual(recordsOf(victim.register));
    expect(victim.store.state?.head).toEqual(honest);
    expect(victim.store.files.has(honest.head.manifest)).toBe(true);
  });

  test('is recovered from by a reader that still has it in memory', async () => {
    const { register } = await victim.refresh();
    await offerKeys({ headKeys: publicKeys([newKey]) }, [one, two]);
    await publishTo(victim.source, oldRecords, { sequence: 9 }, newKey);

    expect(await victim.refresh({ holder: { register } })).toMatchObject({
      kind: 'updated',
      register: { size: 20 },
    });
  });

  test.each([2 ** 53, 2 ** 53 + 2, 1e300, -1, 0.5])(
    'signs no sequence of %d: past 2^53 one could not be told from the next',
    async (sequence) => {
      victim = await makeVictim();
      await publishTo(victim.source, newRecords, { sequence });

      const refreshed = await victim.refresh();

      expect(refreshed).toMatchObject({ rule: 'head.shape' });
      await victim.expectUnharmed(refreshed);
    },
  );

  test.each<[string, Partial<Head>]>([
    ['before the first year', { issuedAt: '0000-01-01T00:00:00.000Z' }],
    ['beyond the last year', { issuedAt: '9999-12-31T23:59:59.999Z' }],
    [
      'at either end of time',
      { issuedAt: '0000-01-01T00:00:00.000Z', expiresAt: '9999-12-31T23:59:59.999Z' },
    ],
  ])('signs no moment %s that makes a reader stumble', async (_, changes) => {
    victim = await makeVictim();
    await publishTo(victim.source, newRecords, { sequence: 8, ...changes });

    const refreshed = await victim.refresh({ now: noon });

    expect(['updated', 'failed']).toContain(refreshed.kind);
  });
});

describe('no key, stolen or not, reaches far ahead', () => {
  test.each<[string, Partial<Head>]>([
    ['ten years', { expiresAt: '2036-11-24T00:00:00.000Z' }],
    ['the end of time', { expiresAt: '9999-12-31T23:59:59.999Z' }],
    [
      'a moment longer than the longest',
      { expiresAt: addSeconds(issuedAt, longestValid.head.value + 1) },
    ],
    [
      'ten years, dated back to have begun long ago',
      { issuedAt: '2016-11-24T00:00:00.000Z', expiresAt: '2026-11-25T00:00:00.000Z' },
    ],
  ])('a head valid for %s is refused', async (_, changes) => {
    await publishTo(victim.source, newRecords, { sequence: 8, ...changes });

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ rule: 'head.too-long' });
    await victim.expectUnharmed(refreshed);
  });

  test('a head valid for the longest time allowed is believed', async () => {
    const expiresAt = addSeconds(issuedAt, longestValid.head.value);
    await publishTo(victim.source, newRecords, { sequence: 8, expiresAt });

    expect(await victim.refresh()).toMatchObject({ kind: 'updated' });
  });

  test('a key set that lasts for ten years lets nobody sign', async () => {
    await offerKeys({ expiresAt: '2036-11-24T00:00:00.000Z' }, [one, two]);
    await publishTo(victim.source, newRecords, { sequence: 8 });

    expect(await victim.refresh()).toMatchObject({ rule: 'key-set.too-long' });
  });
});

describe('a withdrawn key', () => {
  const withdrawn = { ...headKey.publicKey, reason: 'stolen', at: noon } as const;

  test('can’t be named as a head key by the set that withdraws it', async () => {
    await offerKeys({ withdrawnKeys: [withdrawn] }, [one, two]);

    expect(await victim.refresh()).toMatchObject({ rule: 'key-set.shape' });
  });

  test('named with its reason keeps no reader from following', async () => {
    await offerKeys({ headKeys: publicKeys([newKey]), withdrawnKeys: [withdrawn] }, [one, two]);
    await publishTo(victim.source, newRecords, { sequence: 8 }, newKey);

    expect(await victim.refresh()).toMatchObject({ kind: 'updated' });
  });

  test('a root key that signs heads too is refused: the desk would hold the power to rotate', async () => {
    await offerKeys({ headKeys: publicKeys([one]) }, [one, two]);

    expect(await victim.refresh()).toMatchObject({ rule: 'key-set.shape' });
  });
});
