import { env } from 'cloudflare:workers';
import { brotliCompressSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AgencyAnswer } from '../../../../shared/contract/agency-answer.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { bucketSource } from '../../../../worker/public/reading/bucket-source.ts';
import { feedOf } from '../../../fixtures/public/feed-of.ts';
import { openPublic, publishedAt, type TestPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal } from '../../../fixtures/public/published-records.ts';

/** An attacker who can write the bucket can't make the worker say anything of theirs. */
let site: TestPublic;

beforeEach(openAnew);

/** A worker that has read the first register, beside an otherwise empty bucket. */
async function openAnew(): Promise<void> {
  for (const { key } of (await env.REGISTER.list()).objects) await env.REGISTER.delete(key);
  site = await openPublic([normal, listed]);
  expect(await levelOf(listed.code)).toBe('blacklisted');
}

async function levelOf(code: string): Promise<string | undefined> {
  const response = await site.get(`/v1/agencies/${code}`);
  if (response.status !== 200) return undefined;
  const { outcome, span } = (await response.json()) as AgencyAnswer & { outcome: string };
  return outcome === 'known' ? span.level : outcome;
}

async function readObject(key: string) {
  const object = await env.REGISTER.get(key);
  if (object === null) throw new Error(`There is no ${key}`);
  const { httpMetadata = {} } = object;
  return { bytes: new Uint8Array(await object.arrayBuffer()), httpMetadata };
}

/** The keys of the register's files that a publication has put into the bucket beside the head; the feed of changes isn't read with it. */
async function keysAddedBy(publishing: () => Promise<void>): Promise<readonly string[]> {
  const keys = async () => (await env.REGISTER.list()).objects.map(({ key }) => key);
  const before = await keys();
  await publishing();
  const feed = feedOf([normal]).map(([hash]) => `files/${hash}`);
  return (await keys()).filter((key) => !before.includes(key) && !feed.includes(key));
}

test('rollback: an older head in the bucket changes nothing', async () => {
  const old = await readObject('head.json');
  await site.publish([normal]);
  site.passSeconds(15);
  expect(await levelOf(listed.code)).toBeUndefined();

  await env.REGISTER.put('head.json', old.bytes);
  site.passSeconds(15);

  expect(await levelOf(listed.code)).toBeUndefined();
});

test('freeze: a head that is left to expire is not answered from', async () => {
  site.setTime(addSeconds(publishedAt, 86_400));

  expect((await site.get(`/v1/agencies/${listed.code}`)).status).toBe(503);
});

describe('a new register with a spoilt object', () => {
  const flip = (bytes: Uint8Array) => bytes.with(bytes.length >> 1, 0x7f);
  const cut = (bytes: Uint8Array) => bytes.slice(0, -1);
  const swell = (bytes: Uint8Array) => {
    const swollen = new Uint8Array(2_000_000);
    swollen.set(bytes);
    return swollen;
  };
  const bombed = brotliCompressSync(new Uint8Array(2_000_000));
  const bomb = () => bombed;

  test.each([
    ['flipped', flip],
    ['cut', cut],
    ['larger than its limit', swell],
    ['a brotli bomb', bomb],
  ])('an object of a register that is %s changes nothing', async (_, spoil) => {
    // What was read whole once is kept, so each object is spoilt before a worker that has read none of them.
    for (const place of ['head', 'first file', 'second file'].keys()) {
      await openAnew();
      const [first = '', second = '', ...others] = await keysAddedBy(() => site.publish([normal]));
      expect(others).toEqual([]);
      const key = ['head.json', first, second][place] ?? '';
      const { bytes, httpMetadata } = await readObject(key);
      const contentEncoding = spoil === bomb ? 'br' : httpMetadata.contentEncoding;
      const metadata = contentEncoding === undefined ? {} : { contentEncoding };
      await env.REGISTER.put(key, spoil(bytes), { httpMetadata: metadata });
      site.passSeconds(15);

      expect(await levelOf(listed.code)).toBe('blacklisted');

      await env.REGISTER.put(key, bytes, { httpMetadata });
      site.passSeconds(15);
      expect(await levelOf(listed.code)).toBeUndefined();
    }
  });

  test('two objects of a register in each other’s place change nothing', async () => {
    const added = await keysAddedBy(() => site.publish([normal]));
    const [first = '', second = ''] = added;
    const [one, other] = [await readObject(first), await readObject(second)];
    await env.REGISTER.put(first, other.bytes, { httpMetadata: other.httpMetadata });
    await env.REGISTER.put(second, one.bytes, { httpMetadata: one.httpMetadata });
    site.passSeconds(15);

    expect(await levelOf(listed.code)).toBe('blacklisted');
  });
});

describe('an object that is slow to come', () => {
  const never = new Promise<never>(() => undefined);

  test.each<[string, () => unknown]>([
    ['that never comes', () => never],
    [
      'whose bytes never come',
      async () => ({ size: 100, httpMetadata: {}, arrayBuffer: () => never }),
    ],
  ])('an object %s is given up in time', async (_, get) => {
    const bucket = { get } as unknown as Pick<R2Bucket, 'get'>;

    expect(await bucketSource(bucket, 50).head(1024)).toEqual({ kind: 'unreachable' });
  });
});
