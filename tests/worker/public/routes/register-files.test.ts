import { env } from 'cloudflare:workers';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sha256, toHex } from '../../../../shared/ledger/digest.ts';
import type { SignedHead } from '../../../../shared/register/trust/head.ts';
import type { SignedKeySet } from '../../../../shared/register/trust/key-set.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

const many = Array.from({ length: 200 }, (_, i) => makeNeutralRecord(i, [`示例${i}号有限公司`]));

test('head, key set and files are what the desk published', async () => {
  const { get, getJson } = await openPublic(many);

  const head = await getJson<SignedHead>('/register/head.json');
  const keys = await getJson<SignedKeySet>('/register/keys/1.json');
  const file = await get(`/register/files/${head.head.manifest}`);
  const bytes = new Uint8Array(await file.arrayBuffer());

  expect(head).toEqual(await (await env.REGISTER.get('head.json'))?.json());
  expect(keys).toEqual(await (await env.REGISTER.get('keys/1.json'))?.json());
  expect(toHex(sha256(bytes))).toBe(head.head.manifest);
  expect(file.headers.get('Cache-Control')).toBe('public, max-age=3600, immutable');
});

test('a file goes out compressed to those who know brotli, and plain to others', async () => {
  const { get, getJson } = await openPublic(many);
  const { head } = await getJson<SignedHead>('/register/head.json');
  const manifest = await (await get(`/register/files/${head.manifest}`)).json<{
    segments: { sha256: string }[];
  }>();
  const path = `/register/files/${manifest.segments[0]?.sha256}`;
  const ask = (accept: string) => get(path, { headers: { 'Accept-Encoding': accept } });

  const [compressed, plain, refused] = [
    await ask('gzip, br'),
    await ask('gzip'),
    await ask('br;q=0'),
  ];
  const body = new Uint8Array(await compressed.arrayBuffer());
  const bytes = new Uint8Array(await plain.arrayBuffer());

  expect(compressed.headers.get('Content-Encoding')).toBe('br');
  expect(plain.headers.get('Content-Encoding')).toBeNull();
  expect(refused.headers.get('Content-Encoding')).toBeNull();
  expect(plain.headers.get('Vary')).toBe('Accept-Encoding');
  expect(compressed.headers.get('ETag')).not.toBe(plain.headers.get('ETag'));
  expect(`/register/files/${toHex(sha256(bytes))}`).toBe(path);
  expect(new Uint8Array(brotliDecompressSync(body, { maxOutputLength: 2 ** 20 }))).toEqual(bytes);
  expect(body.length).toBeLessThan(bytes.length);
});

test.each([
  `/register/files/${'0'.repeat(64)}`,
  '/register/files/head.json',
  '/register/files/..%2Fhead.json',
  '/register/keys/2.json',
  '/register/keys/0.json',
  '/register/keys/..%2Fhead.json',
  '/widget/1.0.0-0123456789ab/badge.js',
  '/widget/..%2Fnothing/badge.js',
])('there is no file at %s, and no cache keeps that answer', async (path) => {
  const { get } = await openPublic(many);

  const response = await get(path);

  expect(response.status).toBe(404);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.json()).toMatchObject({ type: 'urn:lucheng:problem:no-such-file' });
});
