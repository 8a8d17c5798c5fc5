import { expect, test } from 'vitest';
import type { StandingsAnswer } from '../../../../shared/contract/standings-answer.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import {
  lettered,
  listed,
  listedUntil,
  normal,
  unknownCode,
} from '../../../fixtures/public/published-records.ts';

test('standings answer each code by itself, sorted, each once', async () => {
  const { getJson } = await openPublic([normal, listed, lettered]);
  const asked = [
    'x',
    unknownCode,
    listed.code,
    normal.code,
    lettered.code.toLowerCase(),
    lettered.code,
  ];

  const { standings } = await getJson<StandingsAnswer>(`/v1/standings?codes=${asked.join()}`);

  expect(standings).toMatchObject([
    { code: normal.code, outcome: 'known', level: 'normal', grade: null },
    {
      code: listed.code,
      outcome: 'known',
      name: '示例乙环境科技有限公司',
      level: 'blacklisted',
      until: listedUntil,
      mark: { key: 'blacklisted', zh: '黑名单', en: 'Blacklisted' },
    },
    { code: unknownCode, outcome: 'not-known', mark: { key: 'not-known' } },
    { code: lettered.code, outcome: 'known' },
    {
      code: 'x',
      outcome: 'malformed',
      fault: { rule: 'uscc.length' },
      mark: { key: 'malformed', zh: '代码有误' },
    },
  ]);
});

test('standings of the same codes in another order are the same answer', async () => {
  const { get } = await openPublic([normal, listed]);

  const [one, other] = [
    await get(`/v1/standings?codes=${normal.code},${listed.code}`),
    await get(`/v1/standings?codes=${listed.code},${normal.code}`),
  ];

  expect(other.headers.get('ETag')).toBe(one.headers.get('ETag'));
});
