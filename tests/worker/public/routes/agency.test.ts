import { expect, test } from 'vitest';
import type { AgencyAnswer } from '../../../../shared/contract/agency-answer.ts';
import { agencyAnswerSchema } from '../../../../shared/contract/agency-answer.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { openPublic, publishedAt } from '../../../fixtures/public/open-public.ts';
import {
  lettered,
  listed,
  listedUntil,
  normal,
  unknownCode,
} from '../../../fixtures/public/published-records.ts';

test('a known agency is answered with its record, its mark and how fresh that is', async () => {
  const { get } = await openPublic([normal, listed]);

  const response = await get(`/v1/agencies/${listed.code}`);
  const answer = await response.json();

  expect(response.status).toBe(200);
  expect(answer).toMatchObject({
    outcome: 'known',
    asOf: publishedAt,
    sequence: 1,
    mark: { key: 'blacklisted', zh: '黑名单', en: 'Blacklisted' },
    span: { level: 'blacklisted', until: listedUntil },
    record: listed,
  });
  expect(agencyAnswerSchema.parse(answer)).toEqual(answer);
});

test.each([
  ['lower case', (code: string) => code.toLowerCase()],
  ['full width', (code: string) => code.replace(/\d/g, (d) => String.fromCharCode(0xff10 + +d))],
  ['spaces', (code: string) => `${code.slice(0, 8)} ${code.slice(8)}`],
])('a code in %s is the same code', async (_, respell) => {
  const { getJson } = await openPublic([lettered]);

  const answer = await getJson<AgencyAnswer>(
    `/v1/agencies/${encodeURIComponent(respell(lettered.code))}`,
  );

  expect(answer.record.code).toBe(lettered.code);
});

test.each([
  ['9199', 'uscc.length'],
  ['91990000O0000002XX', 'uscc.character'],
  [`${listed.code.slice(0, 17)}${listed.code.endsWith('0') ? '1' : '0'}`, 'uscc.check-digit'],
])('the malformed code %s is refused by the rule %s', async (code, rule) => {
  const { get } = await openPublic([listed]);

  const response = await get(`/v1/agencies/${code}`);
  const problem: Problem = await response.json();

  expect(response.status).toBe(400);
  expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(problem).toMatchObject({
    type: 'urn:lucheng:problem:malformed-code',
    faults: [{ field: 'code', rule }],
  });
});

test('a code without a record is not known, as of a moment, and never good news', async () => {
  const { get } = await openPublic([listed]);

  const response = await get(`/v1/agencies/${unknownCode}`);

  expect(response.status).toBe(404);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.json()).toMatchObject({
    type: 'urn:lucheng:problem:not-known',
    asOf: publishedAt,
    validUntil: '2026-11-25T02:00:00.000Z',
  });
});

test('an answer that the reader still has is not sent again', async () => {
  const { get } = await openPublic([listed]);
  const path = `/v1/agencies/${listed.code}`;
  const etag = (await get(path)).headers.get('ETag') ?? '';

  const again = await get(path, { headers: { 'If-None-Match': `"other", W/${etag}` } });
  const changed = await get(path, { headers: { 'If-None-Match': '"other"' } });

  expect(etag).toMatch(/^"1-[0-9a-z]+"$/);
  expect(again.status).toBe(304);
  expect(again.headers.get('ETag')).toBe(etag);
  expect(await again.text()).toBe('');
  expect(changed.status).toBe(200);
});

test('HEAD of an agency says what GET would, without the body', async () => {
  const { get } = await openPublic([listed]);

  const response = await get(`/v1/agencies/${listed.code}`, { method: 'HEAD' });

  expect(response.status).toBe(200);
  expect(response.headers.get('ETag')).toMatch(/^"1-/);
  expect(await response.text()).toBe('');
});
