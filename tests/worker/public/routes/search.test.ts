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
