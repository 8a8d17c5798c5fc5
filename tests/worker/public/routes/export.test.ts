import { env } from 'cloudflare:workers';
import { beforeEach, expect, test } from 'vitest';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { ExportIndex } from '../../../../shared/register/evidence/export-index.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { normal } from '../../../fixtures/public/published-records.ts';

const path = '/register/export.ndjson';
const first = '{"kind":"export"}\n';
const second = '{"kind":"end"}\n';
const parts = [
  { number: 7, bytes: first.length },
  { number: 3, bytes: second.length },
];

beforeEach(async () => {
  await env.REGISTER.put('export/7.ndjson', first);
  await env.REGISTER.put('export/3.ndjson', second);
  await putIndex({ v: 1, kind: 'ready', validUntil: null, parts });
});

function putIndex(index: ExportIndex): Promise<unknown> {
  return env.REGISTER.put('export.json', JSON.stringify(index));
}

async function problemName(answer: Response): Promise<string> {
  return (await answer.json<Problem>()).type.replace('urn:lucheng:problem:', '');
}

test('the export is its parts in order, as a file that no cache keeps', async () => {
  const { get } = await openPublic([normal]);

  const answer = await get(path);

  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('application/x-ndjson; charset=utf-8');
  expect(answer.headers.get('Content-Disposition')).toContain('lucheng-export.ndjson');
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(await answer.text()).toBe(first + second);
});

test.each<[string, () => Promise<unknown>]>([
  ['has been withdrawn', () => putIndex({ v: 1, kind: 'being-made' })],
  ['has never been made', () => env.REGISTER.delete('export.json')],
  ['is none that we know', () => env.REGISTER.put('export.json', '{"v":2}')],
])('Art. 37: an export that %s is being made, says the very next answer', async (_, change) => {
  const { get } = await openPublic([normal]);
  await (await get(path)).text();

  await change();
  const answer = await get(path);

  expect(answer.status).toBe(503);
  expect(answer.headers.get('Retry-After')).toBe('60');
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(await problemName(answer)).toBe('export-being-made');
});

test('G3: an export is over once a fact in it ends, whether or not the desk has noticed', async () => {
  const { get, passSeconds } = await openPublic([normal]);
  await putIndex({ v: 1, kind: 'ready', validUntil: '2026-11-24T02:00:10.000Z', parts });

  passSeconds(9);
  const before = await get(path);
  passSeconds(1);
  const after = await get(path);

  expect(await before.text()).toBe(first + second);
  expect(await problemName(after)).toBe('export-being-made');
});

test('a download whose part is withdrawn meanwhile breaks off', async () => {
  const { get } = await openPublic([normal]);
  await env.REGISTER.delete('export/3.ndjson');

  const answer = await get(path);

  await expect(answer.text()).rejects.toThrow('withdrawn');
});

test('an export is not handed out by a register that has expired', async () => {
  const { get, passSeconds } = await openPublic([normal]);
  await (await get(path)).text();

  passSeconds(86_400);

  expect(await problemName(await get(path))).toBe('register-stale');
});

test('HEAD of the export says what GET would, without the body', async () => {
  const { get } = await openPublic([normal]);

  const answer = await get(path, { method: 'HEAD' });

  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('');
});
