import { expect, test } from 'vitest';
import type { SearchAnswer } from '../../../../shared/contract/search-answer.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed } from '../../../fixtures/public/published-records.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

test('a part of a name finds agencies and says how many', async () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    makeNeutralRecord(i + 10, [`示例${i}号有限公司`]),
  );
  const { getJson } = await openPublic([...many, listed]);

  const one = await getJson<SearchAnswer>('/v1/agencies?name=环境科技');
  const some = await getJson<SearchAnswer>('/v1/agencies?name=号有限公司&limit=7');
  const none = await getJson<SearchAnswer>('/v1/agencies?name=查无此名');

  expect(one).toMatchObject({ count: 1, more: false, agencies: [{ code: listed.code }] });
  expect(some).toMatchObject({ count: 7, more: true });
  expect(some.agencies).toHaveLength(7);
  expect(none).toMatchObject({ count: 0, more: false, agencies: [] });
});

test('pages of a search follow each other by their links, each agency once, and end', async () => {
  const many = Array.from({ length: 7 }, (_, i) => makeNeutralRecord(i + 10, [`示例${i}号公司`]));
  const { get } = await openPublic(many);
  const codes: string[] = [];
  let next: string | undefined = `/v1/agencies?name=${encodeURIComponent('号公司')}&limit=3`;
  const rels: string[] = [];

  while (next !== undefined) {
    const page: Response = await get(next);
    const { agencies }: SearchAnswer = await page.json();
    codes.push(...agencies.map(({ code }) => code));
    const links = page.headers.get('Link') ?? '';
    rels.push(Array.from(links.matchAll(/rel="(first|prev|next)"/g), ([, rel]) => rel).join());
    next = /<([^>]*)>; rel="next"/.exec(links)?.[1];
  }

  expect(codes.sort()).toEqual(many.map(({ code }) => code).sort());
  expect(rels).toEqual(['next', 'first,prev,next', 'first,prev']);
});

test('a page beyond the bound is refused, and no link leads there', async () => {
  const { get } = await openPublic([listed]);

  const last = await get('/v1/agencies?name=示例&limit=100&page=20');
  const beyond = await get('/v1/agencies?name=示例&limit=100&page=21');

  expect([last.status, beyond.status]).toEqual([200, 400]);
  expect(last.headers.get('Link')).not.toContain('next');
  expect(await beyond.json()).toMatchObject({ faults: [{ field: 'page', rule: 'query.too-far' }] });
});
