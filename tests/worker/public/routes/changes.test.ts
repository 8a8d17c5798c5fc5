import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import type { ChangesAnswer } from '../../../../shared/contract/changes-answer.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { numbersInPart } from '../../../../shared/register/changes/changes-index.ts';
import { keyAt } from '../../../fixtures/public/feed-of.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import {
  listed,
  listedRecord,
  listedUntil,
  normal,
} from '../../../fixtures/public/published-records.ts';

const many = Array.from({ length: 1200 }, (_, n) => listedRecord(n + 10, `示例${n}`, listedUntil));

test('the feed begins with every decision in force, and goes on where its answer ended', async () => {
  const site = await openPublic([normal, listed]);
  const first = await site.getJson<ChangesAnswer>('/v1/changes');
  await site.publish([normal, listed], [], [keyAt(0)]);
  site.passSeconds(16);

  const second = await site.getJson<ChangesAnswer>(`/v1/changes?since=${first.next}`);
  const third = await site.getJson<ChangesAnswer>(`/v1/changes?since=${second.next}`);

  const [told] = first.shown.flatMap(({ changes }) => changes);
  expect(told).toMatchObject({ n: 1, key: keyAt(0), code: listed.code, level: 'blacklisted' });
  expect(second).toMatchObject({ shown: [], gone: [{ changes: [{ n: 1, key: keyAt(0) }] }] });
  expect(third).toMatchObject({ shown: [], gone: [], next: second.next, more: false });
});

test('a long feed comes in pieces, each number once', async () => {
  const site = await openPublic(many);
  const numbers: number[] = [];
  let next = '';

  for (let more = true; more; ) {
    const answer = await site.getJson<ChangesAnswer>(`/v1/changes${next && `?since=${next}`}`);
    numbers.push(...answer.shown.flatMap(({ changes }) => changes.map(({ n }) => n)));
    ({ next, more } = answer);
  }

  expect(numbers).toEqual(many.map((_, at) => at + 1));
  expect(numbers.length).toBeGreaterThan(8 * numbersInPart);
});

test.each([
  ['of another feed', 'AAAAAAAAAAAAAAAAAAAAAA.0.0', 410, 'changes-forgotten'],
  ['that is still to come', 'FEED.99.0', 410, 'changes-forgotten'],
  ['that is no place', '12', 400, 'invalid-query'],
])('a place %s is refused by name', async (_, since, status, name) => {
  const site = await openPublic([listed]);
  const { index } = await site.getJson<ChangesAnswer>('/v1/changes');

  const answer = await site.get(`/v1/changes?since=${since.replace('FEED', index.feed)}`);

  expect(answer.status).toBe(status);
  expect((await answer.json<Problem>()).type).toBe(`urn:lucheng:problem:${name}`);
});

test('a feed whose file is away or is another one is not answered', async () => {
  const site = await openPublic([listed]);
  const { index } = await site.getJson<ChangesAnswer>('/v1/changes');
  const key = `files/${index.shown.parts[0]?.sha256}`;

  await env.REGISTER.put(key, '[]');
  const altered = await site.get('/v1/changes');
  await env.REGISTER.delete(key);
  const away = await site.get('/v1/changes');

  expect([altered.status, away.status]).toEqual([503, 503]);
});
