import { beforeEach, describe, expect, test } from 'vitest';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { verdictOf } from '../../../shared/register/reader/verdict-of.ts';
import { expiresAt, issuedAt, makeSignedHead, noon } from '../../fixtures/register/make-head.ts';
import { headKey, makeSignedKeySet, newKey } from '../../fixtures/register/make-keys.ts';
import { makeCode } from '../../fixtures/register/make-records.ts';
import { memorySource, publishKeys, publishTo } from '../../fixtures/register/memory-ports.ts';
import { makeVictim, type Victim } from './make-victim.ts';
import { newRecords, oldRecords, publications } from './publications.ts';

let victim: Victim;

beforeEach(async () => {
  victim = await makeVictim();
});

describe.each(publications)('replays of what was once true, with $name', ({ publish }) => {
  test('rollback of the head: an older head, rightly signed, is refused', async () => {
    await publish(victim.source, { sequence: 6 });

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ rule: 'head.rollback' });
    await victim.expectUnharmed(refreshed);
  });

  test('rollback of the head: it is refused against the head in memory, too, where the store lost it', async () => {
    victim.store.state = undefined;
    await publish(victim.source, { sequence: 6 });

    expect(await victim.refresh({ holder: { register: victim.register } })).toMatchObject({
      kind: 'failed',
      rule: 'head.rollback',
      register: victim.register,
    });
  });

  test('equivocation: two registers under one number are refused', async () => {
    await publish(victim.source, { sequence: 7 });

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ rule: 'head.equivocation' });
    await victim.expectUnharmed(refreshed);
  });

  test('freeze: an expired head that is still served is refused', async () => {
    await publish(victim.source, { sequence: 8 });

    const refreshed = await victim.refresh({ now: expiresAt });

    expect(refreshed).toMatchObject({ rule: 'head.expired' });
    await victim.expectUnharmed(refreshed);
  });

  test('mix and match: a head of another jurisdiction, by the same key, is refused', async () => {
    await publish(victim.source, { sequence: 8, jurisdiction: '330100' });

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ rule: 'head.jurisdiction' });
    await victim.expectUnharmed(refreshed);
  });

  test('mix and match: each file of the new head replaced by each of the old is refused', async () => {
    const old = [...victim.source.files].filter(([path]) => path !== 'head');
    await publish(victim.source, { sequence: 8 });
    const added = [...victim.source.files.keys()].filter(
      (path) => path !== 'head' && !old.some(([other]) => other === path),
    );
    expect(added.length).toBeGreaterThan(0);

    for (const path of added) {
      for (const [, bytes] of old) {
        const mixed = memorySource((asked) =>
          asked === path ? { kind: 'bytes', bytes } : undefined,
        );
        for (const [name, file] of victim.source.files) mixed.files.set(name, file);

        // Files verified in an earlier attempt would not be fetched again.
        victim.reset();
        const refreshed = await victim.refresh({ source: mixed });

        expect(refreshed).toMatchObject({ cause: 'untrusted' });
        await victim.expectUnharmed(refreshed);
      }
    }
  });

  test('mix and match: the new head with the old one’s words or signature is refused', async () => {
    const old = await makeSignedHead(victim.store.state?.head?.head);
    const young = await publish(victim.source, { sequence: 8 });

    for (const mixed of [
      { head: young.head, signature: old.signature },
      { head: old.head, signature: young.signature },
      {
        head: { ...young.head, recordsRoot: old.head.recordsRoot },
        signature: young.signature,
      },
    ]) {
      victim.source.files.set('head', canonicalBytes(mixed));
      const refreshed = await victim.refresh();

      expect(refreshed).toMatchObject({ rule: 'head.signature' });
      await victim.expectUnharmed(refreshed);
    }
  });
});

test('freeze: an expired register says nothing, whatever is still served', async () => {
  const { register } = await victim.refresh({ now: expiresAt });

  expect(verdictOf(register, makeCode(1), expiresAt)).toEqual({
    outcome: 'stale',
    lastKnownOn: issuedAt,
  });
});

test('freeze: a clock set back is noticed as far as the head tells', async () => {
  const { register } = await victim.refresh();

  expect(verdictOf(register, makeCode(1), '2026-11-23T00:00:00.000Z')).toEqual({
    outcome: 'unknown',
    cause: 'clock-wrong',
  });
});

describe('rollbacks of the key set', () => {
  beforeEach(async () => {
    publishKeys(
      victim.source,
      await makeSignedKeySet({ version: 2, headKeys: [newKey.publicKey] }),
    );
    await publishTo(victim.source, newRecords, { sequence: 8 }, newKey);
    await victim.refresh();
  });

  test('a rollback of the key set by withholding it fails: the reader remembers, and refuses what the withdrawn key signs', async () => {
    victim.source.files.delete('keys/2');
    await publishTo(victim.source, oldRecords, { sequence: 9 }, headKey);

    expect(await victim.refresh({ now: noon })).toMatchObject({
      rule: 'head.unknown-key',
      register: { size: 19 },
    });
  });

  test.each([1, 2])(
    'a rollback of the key set by offering version %i as the next is refused',
    async (version) => {
      victim.source.files.set('keys/3', canonicalBytes(await makeSignedKeySet({ version })));

      expect(await victim.refresh()).toMatchObject({
        rule: 'key-set.version',
        register: { size: 19 },
      });
      expect(victim.store.state?.keys.keySet.version).toBe(2);
    },
  );
});
