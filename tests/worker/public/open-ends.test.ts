import { expect, test } from 'vitest';
import type { PersonsAnswer } from '../../../shared/contract/persons-answer.ts';
import type { StandingsAnswer } from '../../../shared/contract/standings-answer.ts';
import type { PersonDecision } from '../../../shared/disclosure/person-record.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { openPublic } from './open-public.ts';
import { listed, listedFrom, normal } from './records.ts';

const [reason] = listed.reasons;
const { until: _, ...endless } = reason ?? { until: '' };

/** Banned until lifted. */
const banned: PublicRecord = {
  ...normal,
  reasons: [{ ...Object(endless), level: 'banned', openEnd: 'until-lifted' }],
  timeline: [{ ...normal.timeline[0], from: listedFrom, level: 'banned', reasons: [0] }],
};

test('a ban without an end is said in a line, on its page and in its record, years later too', async () => {
  const { get, getJson } = await openPublic([banned]);

  const { standings } = await getJson<StandingsAnswer>(`/v1/standings?codes=${banned.code}`);
  const record = await getJson<PublicRecord>(`/v1/agencies/${banned.code}`);
  const page = await (await get(`/agencies/${banned.code}`)).text();

  expect(standings).toMatchObject([{ level: 'banned', openEnd: 'until-lifted' }]);
  expect(standings[0]).not.toHaveProperty('until');
  expect(JSON.stringify(record)).toContain('"openEnd":"until-lifted"');
  expect(page).toContain('无期限，至解除');
});

const norm = {
  authority: '示例市局',
  law: '《示例监测条例》',
  level: 'administrative-regulation',
  article: '第四十五条',
  documentNumber: '示环〔2026〕1号',
} as const;

const forLife: PersonDecision = {
  entry: '330300-9',
  kind: 'ban',
  person: '示甲乙',
  agency: '示例青山检测有限公司',
  summary: '参与出具虚假监测报告，构成犯罪',
  basis: norm,
  publication: norm,
  from: listedFrom,
  openEnd: 'for-life',
};

test('a person’s ban for life stays published, and every list says that it is for life', async () => {
  const { get, getJson } = await openPublic([
    { v: 1, kind: 'person', code: '330300P-0000000001', decisions: [forLife] },
  ]);

  const answer = await getJson<PersonsAnswer>('/v1/persons.json');
  const csv = await (await get('/v1/persons.csv')).text();

  expect(answer.decisions).toEqual([forLife]);
  expect(csv).toContain('终身');
});
