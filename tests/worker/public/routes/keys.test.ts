import { env } from 'cloudflare:workers';
import { beforeEach, expect, test } from 'vitest';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { normal } from '../../../fixtures/public/published-records.ts';

beforeEach(async () => {
  await env.REGISTER.delete('keys/2.json');
});

/** A site that counts how often it looks for an object in the bucket. */
async function openCounting() {
  const asked: string[] = [];
  const bucket = {
    get: (key: string) => {
      asked.push(key);
      return env.REGISTER.get(key);
    },
  } as unknown as R2Bucket;
  const site = await openPublic([normal], { REGISTER: bucket });
  const statusOf = async (path: string) => (await site.get(path)).status;
  return { site, statusOf, countOf: (key: string) => asked.filter((one) => one === key).length };
}

test('a thousand readers learn from one look into the bucket that there is no next key set', async () => {
  const { statusOf, countOf } = await openCounting();

  const statuses = await Promise.all(
    Array.from({ length: 1000 }, () => statusOf('/register/keys/2.json')),
  );

  expect(new Set(statuses)).toEqual(new Set([404]));
  expect(countOf('keys/2.json')).toBe(1);
});

test('a rotation is seen 15 seconds later, and the set after it is the one not there', async () => {
  const { site, statusOf, countOf } = await openCounting();
  expect(await statusOf('/register/keys/2.json')).toBe(404);

  await site.rotateKeys();
  site.passSeconds(15);

  expect(await statusOf('/register/keys/2.json')).toBe(200);
  expect(await statusOf('/register/keys/3.json')).toBe(404);
  expect(countOf('keys/3.json')).toBe(1);
});

test('a bucket that is out of reach is not one without a next key set', async () => {
  let isAway = false;
  const bucket = {
    get: (key: string) => (isAway ? Promise.reject(new Error('away')) : env.REGISTER.get(key)),
  } as unknown as R2Bucket;
  const { get, passSeconds } = await openPublic([normal], { REGISTER: bucket });
  expect((await get('/register/keys/2.json')).status).toBe(404);

  isAway = true;
  passSeconds(15);

  expect((await get('/register/keys/2.json')).status).toBe(503);
});
