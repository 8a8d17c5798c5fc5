import { env } from 'cloudflare:workers';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { openPublic, publishedAt } from '../../../fixtures/public/open-public.ts';
import { listed, normal } from '../../../fixtures/public/published-records.ts';

/** The real bucket, until it is broken in one way or another. */
function breakableBucket() {
  let fault: ((key: string) => Promise<null>) | undefined;
  const bucket = {
    get: (key: string) => (fault ? fault(key) : env.REGISTER.get(key)),
  } as unknown as R2Bucket;
  return {
    bucket,
    breakBy: (next: typeof fault) => {
      fault = next;
    },
  };
}

const fails = async () => {
  throw new Error('R2 is down');
};
const hangs = () => new Promise<null>(() => undefined);
const isEmpty = async () => null;

test.each([
  ['fails', fails],
  ['is empty', isEmpty],
  ['hangs', hangs],
])('without a register and a bucket that %s, every reader says so', async (_, fault) => {
  const { bucket, breakBy } = breakableBucket();
  breakBy(fault);
  const { get } = await openPublic(undefined, { REGISTER: bucket });

  const agency = await get(`/v1/agencies/${normal.code}`);
  const badge = await get(`/v1/agencies/${normal.code}/badge.svg`);

  expect(agency.status).toBe(503);
  expect(agency.headers.get('Cache-Control')).toBe('no-store');
  expect(await agency.json()).toMatchObject({ type: 'urn:lucheng:problem:register-unavailable' });
  expect(badge.status).toBe(503);
  expect(await badge.text()).toContain('暂无法查询');
});

test.each([
  ['fails', fails],
  ['is empty', isEmpty],
  ['hangs', hangs],
])('a bucket that %s leaves the last good register, until its head expires', async (_, fault) => {
  const { bucket, breakBy } = breakableBucket();
  const { get, setTime } = await openPublic([normal, listed], { REGISTER: bucket });
  await get('/v1/status');
  breakBy(fault);

  setTime(addSeconds(publishedAt, 86_399));
  const lastSecond = await get(`/v1/agencies/${listed.code}`);
  setTime(addSeconds(publishedAt, 86_400));
  const expired = await get(`/v1/agencies/${listed.code}`);

  expect(lastSecond.status).toBe(200);
  expect(lastSecond.headers.get('Cache-Control')).toBe('public, max-age=1, must-revalidate');
  expect(expired.status).toBe(503);
});

test('a register that recovers is served within a second', async () => {
  const { bucket, breakBy } = breakableBucket();
  const { get, passSeconds } = await openPublic([normal], { REGISTER: bucket });
  breakBy(fails);
  expect((await get('/v1/status')).status).toBe(503);

  breakBy(undefined);
  passSeconds(1);

  expect((await get('/v1/status')).status).toBe(200);
});

test('a head signed by an unknown key changes nothing', async () => {
  const site = await openPublic([normal, listed]);
  const before = await site.getJson('/v1/status');

  const impostor = await openPublic([normal]);
  await impostor.publish([normal]);
  site.passSeconds(15);

  expect(await site.getJson('/v1/status')).toEqual(before);
});

test('a flipped bit in a segment is not believed', async () => {
  const { get, passSeconds } = await openPublic([normal, listed]);
  const { objects } = await env.REGISTER.list({ prefix: 'files/' });
  for (const { key } of objects) await flipBit(key);

  const flipped = await get(`/v1/agencies/${listed.code}`);
  for (const { key } of objects) await flipBit(key);
  passSeconds(1);
  const mended = await get(`/v1/agencies/${listed.code}`);

  expect(flipped.status).toBe(503);
  expect(mended.status).toBe(200);
});

/** Flips one bit of an object's uncompressed bytes, and leaves it uncompressed. */
async function flipBit(key: string): Promise<void> {
  const object = await env.REGISTER.get(key);
  const stored = new Uint8Array((await object?.arrayBuffer()) ?? []);
  const isCompressed = object?.httpMetadata?.contentEncoding === 'br';
  const bytes = isCompressed ? brotliDecompressSync(stored, { maxOutputLength: 2 ** 20 }) : stored;
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await env.REGISTER.put(key, bytes);
}
