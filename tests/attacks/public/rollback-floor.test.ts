import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Register } from '../../../shared/register/layers/register.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
import { cacheFloor, type Floor } from '../../../worker/public/reading/floor.ts';
import { refreshFromBucket } from '../../../worker/public/reading/register-from-bucket.ts';
import { publish } from '../../fixtures/public/publish.ts';
import { listed, normal } from '../../fixtures/public/published-records.ts';
import { makeTestKeys, type TestKeys } from '../../fixtures/public/test-keys.ts';

const now = '2026-11-24T02:00:00.000Z';
let keys: TestKeys;
let pinned: string;
let log: string[];

beforeEach(async () => {
  for (const { key } of (await env.REGISTER.list()).objects) await env.REGISTER.delete(key);
  keys = await makeTestKeys('2027-11-24T00:00:00.000Z');
  pinned = JSON.stringify(keys.keySet);
  log = [];
});

const nowhere: Floor = { recall: async () => undefined, remember: async () => undefined };
const inCache = () => cacheFloor(() => caches.open('lucheng-floor'), pinned);

/** What an isolate that has just started makes of the bucket. */
async function coldIsolate(place: Floor, deployed?: string): Promise<Register | undefined> {
  const note = (_where: string, error: unknown) => void log.push(String(error));
  const refresh = refreshFromBucket(env.REGISTER, pinned, { place, deployed }, note);
  return (await refresh(undefined, now)).register;
}

/** A register that lists an agency, then one that doesn't any more. Returns the bucket's two heads. */
async function listAndRepair(place: Floor): Promise<readonly [old: string, newest: string]> {
  await publish(env.REGISTER, keys, { records: [normal, listed], sequence: 7, now });
  const old = await readHead();
  await coldIsolate(place);
  await publish(env.REGISTER, keys, { records: [normal], sequence: 8, now });
  await coldIsolate(place);
  return [old, await readHead()];
}

async function readHead(): Promise<string> {
  return (await (await env.REGISTER.get('head.json'))?.text()) ?? '';
}

describe('an attacker who rolls the bucket back', () => {
  test('a rolled-back bucket makes no cold isolate say the old thing again where another has seen the new one', async () => {
    const [old] = await listAndRepair(inCache());
    await env.REGISTER.put('head.json', old);

    expect(await coldIsolate(inCache())).toBeUndefined();
    expect(log).toEqual(['head.rollback']);
  });

  test('a rolled-back bucket lowers no floor by an isolate that could not ask for it', async () => {
    const [old] = await listAndRepair(inCache());
    await env.REGISTER.put('head.json', old);
    const deaf: Floor = { ...inCache(), recall: async () => undefined };

    expect((await coldIsolate(deaf))?.record(listed.code)).toBeDefined();
    expect(await coldIsolate(inCache())).toBeUndefined();
  });

  test('a rolled-back bucket takes no cold isolate behind the head of its deployment, where nothing remembers', async () => {
    const [old, newest] = await listAndRepair(nowhere);
    await env.REGISTER.put('head.json', old);

    expect(await coldIsolate(nowhere, newest)).toBeUndefined();
    expect(log).toEqual(['head.rollback']);
  });

  test('a rolled-back bucket is believed by a cold isolate with no floor, for as long as the old head is valid', async () => {
    const [old] = await listAndRepair(nowhere);
    await env.REGISTER.put('head.json', old);

    expect((await coldIsolate(nowhere))?.record(listed.code)).toBeDefined();
  });

  test('a rolled-back bucket brings back no withdrawn key by withholding the set that withdrew it', async () => {
    await publish(env.REGISTER, keys, { records: [normal], sequence: 7, now });
    await env.REGISTER.put('keys/2.json', JSON.stringify(keys.withdrawing));
    await coldIsolate(inCache());
    await env.REGISTER.delete('keys/2.json');

    expect(await coldIsolate(inCache())).toBeUndefined();
    expect(log.at(-1)).toBe('head.unknown-key');
  });
});

describe('a floor', () => {
  test('a floor lets through a newer head', async () => {
    await listAndRepair(inCache());
    await publish(env.REGISTER, keys, { records: [normal, listed], sequence: 9, now });

    expect((await coldIsolate(inCache()))?.signedHead.head.sequence).toBe(9);
  });

  test('a floor of other pinned keys counts for nothing', async () => {
    await listAndRepair(inCache());
    const [before, other] = [keys, await makeTestKeys('2027-11-24T00:00:00.000Z')];
    [keys, pinned] = [other, JSON.stringify(other.keySet)];
    await publish(env.REGISTER, keys, { records: [normal], sequence: 1, now });

    expect(before.keySet).not.toEqual(keys.keySet);
    expect((await coldIsolate(inCache()))?.signedHead.head.sequence).toBe(1);
  });

  test.each<[string, Floor]>([
    [
      'fails',
      {
        recall: () => Promise.reject(new Error('away')),
        remember: () => Promise.reject(new Error('away')),
      },
    ],
    [
      'never answers',
      { recall: () => new Promise(() => undefined), remember: () => new Promise(() => undefined) },
    ],
  ])('a floor that %s holds nothing up', async (_name, place) => {
    await publish(env.REGISTER, keys, { records: [normal], sequence: 7, now });

    expect(await coldIsolate(place)).toBeDefined();
  });

  test.each(['no JSON', '{"keys":1}', '{"keys":{"keySet":{}},"head":3}'])(
    'a floor that holds %s counts for nothing',
    async (text) => {
      const cache = { match: async () => new Response(text), put: async () => undefined };
      await publish(env.REGISTER, keys, { records: [normal], sequence: 7, now });

      expect(await coldIsolate(cacheFloor(async () => cache, pinned))).toBeDefined();
    },
  );

  test('a deployment’s floor that is no head is logged, and counts for nothing', async () => {
    await publish(env.REGISTER, keys, { records: [normal], sequence: 7, now });

    expect(await coldIsolate(nowhere, '{}')).toBeDefined();
    expect(log).toEqual(['FLOOR_HEAD is not a signed head']);
  });

  test('a floor signed by a key since withdrawn bars no head: a thief could have run far ahead', async () => {
    const far: SignedHead = JSON.parse(await listAndRepair(nowhere).then(([, newest]) => newest));
    const head = { ...far.head, sequence: 1_000_000, kid: '0'.repeat(16) };

    expect(await coldIsolate(nowhere, JSON.stringify({ ...far, head }))).toBeDefined();
  });
});
