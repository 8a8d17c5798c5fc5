import { beforeEach, describe, expect, test } from 'vitest';
import type { Head } from '../../../shared/register/trust/head.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import {
  headKey,
  newKey,
  publicKeysOf,
  rootKeys,
  strangerKey,
  type TestKey,
} from '../../fixtures/register/make-keys.ts';
import { publishTo } from '../../fixtures/register/memory-ports.ts';
import { makeVictim, type Victim } from './make-victim.ts';
import { newRecords } from './publications.ts';

const [one, two] = rootKeys;
let victim: Victim;

beforeEach(async () => {
  victim = await makeVictim();
});

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

  test('the head key can sign no key sets', async () => {
    await victim.offerKeys({ headKeys: publicKeysOf([strangerKey]) }, [headKey, headKey]);
    await publishTo(victim.source, newRecords, { sequence: 8 }, strangerKey);

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ rule: 'key-set.signature' });
    await victim.expectUnharmed(refreshed);
  });
});

describe('revoked key', () => {
  beforeEach(() => victim.offerKeys({ headKeys: publicKeysOf([newKey]) }, [one, two]));

  test('what a revoked key signs is refused, and what it signed is no longer shown', async () => {
    await publishTo(victim.source, newRecords, { sequence: 8 });

    expect(await victim.refresh({ holder: { register: victim.register } })).toMatchObject({
      kind: 'failed',
      rule: 'head.unknown-key',
      register: undefined,
    });
    expect(await victim.load()).toBeUndefined();
  });

  test('a revoked key stays revoked, even if the set that revoked it is withheld from then on', async () => {
    await victim.refresh();
    victim.source.files.delete('keys/2');
    await publishTo(victim.source, newRecords, { sequence: 8 });

    expect(await victim.refresh()).toMatchObject({ kind: 'failed', register: undefined });
  });
});

describe('withdrawn keys', () => {
  const withdrawn = { ...headKey.publicKey, reason: 'stolen', at: noon } as const;

  test('a withdrawn key can’t be named as a head key by the set that withdraws it', async () => {
    await victim.offerKeys({ withdrawnKeys: [withdrawn] }, [one, two]);

    expect(await victim.refresh()).toMatchObject({ rule: 'key-set.shape' });
  });

  test('a withdrawn key named with its reason keeps no reader from following', async () => {
    await victim.offerKeys({ headKeys: publicKeysOf([newKey]), withdrawnKeys: [withdrawn] }, [
      one,
      two,
    ]);
    await publishTo(victim.source, newRecords, { sequence: 8 }, newKey);

    expect(await victim.refresh()).toMatchObject({ kind: 'updated' });
  });

  test('a root key that signs heads too is refused, because the desk would hold the power to rotate', async () => {
    await victim.offerKeys({ headKeys: publicKeysOf([one]) }, [one, two]);

    expect(await victim.refresh()).toMatchObject({ rule: 'key-set.shape' });
  });
});
