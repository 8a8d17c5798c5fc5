import { expect, test } from 'vitest';
import type { PastAnswer } from '../../../../shared/contract/past-answer.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { openPublic, publishedAt } from '../../../fixtures/public/open-public.ts';
import {
  listed,
  listedFrom,
  listedRecord,
  listedUntil,
  normal,
  unknownCode,
} from '../../../fixtures/public/published-records.ts';

const past = (code: string, asOf: string) => `/v1/agencies/${code}/past?asOf=${asOf}`;
const during = '2026-11-23T08:00:00%2B08:00';

test('the past of an agency tells what is public today, for the time in which it held', async () => {
  const { getJson } = await openPublic([listed]);

  const [before, then] = [
    await getJson<PastAnswer>(past(listed.code, '2026-11-22T15:59:59.999Z')),
    await getJson<PastAnswer>(past(listed.code, during)),
  ];

  expect(before.past).toMatchObject({ asOf: '2026-11-22T15:59:59.999Z', reasons: [] });
  expect(then).toMatchObject({ outcome: 'known', asOf: publishedAt, sequence: 1 });
  expect(then.past).toMatchObject({
    asOf: '2026-11-23T00:00:00.000Z',
    reasons: [{ level: 'blacklisted', from: listedFrom }],
  });
});

test('G3, Art. 37: a repaired agency looks like one that was never listed, and silence is no answer', async () => {
  const { getJson, publish, passSeconds } = await openPublic([listed]);
  await publish([{ ...normal, code: listed.code }]);
  passSeconds(15);

  const { past: repaired } = await getJson<PastAnswer>(past(listed.code, during));

  expect(repaired.reasons).toEqual([]);
  expect(repaired.withheld).toBe(true);
});

test('a decision that has ended by time is gone from the past too, even before a new publication', async () => {
  const brief = listedRecord(3, '示例丙环境科技有限公司', '2026-11-24T02:00:10.000Z');
  const { get, getJson, passSeconds } = await openPublic([brief]);

  const still = await get(past(brief.code, during));
  passSeconds(10);
  const gone = await getJson<PastAnswer>(past(brief.code, during));

  expect((await still.json<PastAnswer>()).past.reasons).toHaveLength(1);
  expect(still.headers.get('Cache-Control')).toBe('public, max-age=10, must-revalidate');
  expect(gone.past.reasons).toEqual([]);
});

test.each([
  ['', 'query.missing'],
  ['?asOf=yesterday', 'instant.invalid'],
  ['?asOf=2026-11-23T08:00:00', 'instant.invalid'],
  [`?asOf=${listedUntil}`, 'instant.future'],
])('the question %s is refused by the rule %s', async (query, rule) => {
  const { get } = await openPublic([listed]);

  const answer = await get(`/v1/agencies/${listed.code}/past${query}`);

  expect(answer.status).toBe(400);
  expect(await answer.json<Problem>()).toMatchObject({ faults: [{ field: 'asOf', rule }] });
});

test('the past of an agency is refused as not known, unknown or stale, like its present', async () => {
  const { get, passSeconds } = await openPublic([listed]);
  const empty = await openPublic(undefined, { REGISTER: { get: async () => null } as never });

  const notKnown = await get(past(unknownCode, during));
  const unknown = await empty.get(past(listed.code, during));
  passSeconds(86_400);
  const stale = await get(past(listed.code, during));

  const names = [notKnown, unknown, stale].map(async (answer) => {
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    return (await answer.json<Problem>()).type.replace('urn:lucheng:problem:', '');
  });
  expect(await Promise.all(names)).toEqual(['not-known', 'register-unavailable', 'register-stale']);
});
