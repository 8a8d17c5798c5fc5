import { beforeEach, describe, expect, test } from 'vitest';
import type { Head } from '../../../shared/register/trust/head.ts';
import { longestValid } from '../../../shared/register/trust/limits.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { issuedAt, noon } from '../../fixtures/register/make-head.ts';
import { newKey, publicKeysOf, rootKeys } from '../../fixtures/register/make-keys.ts';
import { publishTo } from '../../fixtures/register/memory-ports.ts';
import { makeVictim, recordsOf, type Victim } from './make-victim.ts';
import { newRecords, oldRecords } from './publications.ts';

const [one, two] = rootKeys;
let victim: Victim;

beforeEach(async () => {
  victim = await makeVictim();
});

describe('fast-forward by a stolen head key', () => {
  /** The furthest that the thief can sign to keep readers from ever learning of the theft. */
  const farthest: Partial<Head> = {
    sequence: Number.MAX_SAFE_INTEGER,
    minWaitSeconds: Number.MAX_SAFE_INTEGER,
    expiresAt: addSeconds(issuedAt, longestValid.head.value),
  };

  beforeEach(async () => {
    await publishTo(victim.source, newRecords, farthest);
    await victim.refresh();
  });

  test('a stolen head key is believed until it is withdrawn, and blocks the honest heads', async () => {
    await publishTo(victim.source, oldRecords, { sequence: 9 });

    expect(await victim.refresh()).toMatchObject({
      rule: 'head.rollback',
      register: { size: 19 },
    });
  });

  test('a fast-forward is recovered from by a rotation, and what the stolen key said is neither shown nor kept', async () => {
    await victim.offerKeys({ headKeys: publicKeysOf([newKey]) }, [one, two]);
    const honest = await publishTo(victim.source, oldRecords, { sequence: 9 }, newKey);

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ kind: 'updated' });
    expect(recordsOf(refreshed.register)).toEqual(recordsOf(victim.register));
    expect(recordsOf(await victim.load())).toEqual(recordsOf(victim.register));
    expect(victim.store.state?.head).toEqual(honest);
    expect(victim.store.files.has(honest.head.manifest)).toBe(true);
  });

  test('a fast-forward is recovered from by a reader that still has its head in memory', async () => {
    const { register } = await victim.refresh();
    await victim.offerKeys({ headKeys: publicKeysOf([newKey]) }, [one, two]);
    await publishTo(victim.source, oldRecords, { sequence: 9 }, newKey);

    expect(await victim.refresh({ holder: { register } })).toMatchObject({
      kind: 'updated',
      register: { size: 20 },
    });
  });

  test.each([2 ** 53, 2 ** 53 + 2, 1e300, -1, 0.5])(
    'a stolen key signs no sequence of %d: past 2^53 one could not be told from the next',
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
  ])('a stolen key signs no moment %s that makes a reader throw', async (_, changes) => {
    victim = await makeVictim();
    await publishTo(victim.source, newRecords, { sequence: 8, ...changes });

    const refreshed = await victim.refresh({ now: noon });

    expect(['updated', 'failed']).toContain(refreshed.kind);
  });
});

describe('validity far ahead', () => {
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

  test('a key set valid for ten years lets no key sign', async () => {
    await victim.offerKeys({ expiresAt: '2036-11-24T00:00:00.000Z' }, [one, two]);
    await publishTo(victim.source, newRecords, { sequence: 8 });

    expect(await victim.refresh()).toMatchObject({ rule: 'key-set.too-long' });
  });
});
