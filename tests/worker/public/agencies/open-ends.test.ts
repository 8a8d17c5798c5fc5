import { expect, test } from 'vitest';
import type { PersonsAnswer } from '../../../../shared/contract/persons-answer.ts';
import type { StandingsAnswer } from '../../../../shared/contract/standings-answer.ts';
import type { PersonDecision } from '../../../../shared/disclosure/person-record.ts';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import { words } from '../../../../shared/messages/words.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import {
  listed,
  listedFrom,
  listedRecord,
  listedUntil,
  normal,
} from '../../../fixtures/public/published-records.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';

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

/** On the list until a day, and banned until lifted beside it. */
const both: PublicRecord = {
  ...listed,
  reasons: [...listed.reasons, ...banned.reasons],
  timeline: [
    { ...listed.timeline[0], reasons: [0, 1] },
    { ...normal.timeline[0], from: listedUntil, level: 'banned', reasons: [1] },
  ],
};

test.each([
  [banned, 'zh', '无期限，至解除；'],
  [banned, 'en', 'until lifted; '],
  [listed, 'zh', '至 2027年11月22日；'],
  [listed, 'en', 'through 22 November 2027; '],
  [both, 'zh', `至 2027年11月22日、${words('zh').mark.banned}：无期限，至解除；`],
  [both, 'en', `through 22 November 2027, ${words('en').mark.banned}: until lifted; `],
] as const)(
  'a badge says in its description when the level ends (%#)',
  async (record, lang, end) => {
    const { get } = await openPublic([banned, both.code === record.code ? record : listed]);

    const svg = await (await get(`/v1/agencies/${record.code}/badge.svg?lang=${lang}`)).text();
    const [, description = ''] = /<desc>([^<]*)<\/desc>/.exec(svg) ?? [];

    expect(description.startsWith(end)).toBe(true);
    expect(svg.replace(description, '')).not.toContain(end);
  },
);

test.each([
  ['zh', `至 2027年11月22日、${words('zh').mark.banned}：无期限，至解除`],
  ['en', `through 22 November 2027, ${words('en').mark.banned}: until lifted`],
])(
  'the head of a page says the ban without an end beside the listing that has one, in %s',
  async (lang, head) => {
    const { get } = await openPublic([both]);

    const page = await (await get(`/agencies/${both.code}?lang=${lang}`)).text();

    expect(page).toContain(`<span class="lc-until">${head}</span>`);
  },
);

test('badges of one mark say each its own end, and a level without decisions none', async () => {
  const { get, getJson } = await openPublic([
    listed,
    listedRecord(5, '示例戊环境检测有限公司', '2028-11-22T16:00:00.000Z'),
    normal,
  ]);
  const saidOf = async (code: string) =>
    /<title>(.*)<\/desc>/
      .exec(await (await get(`/v1/agencies/${code}/badge.svg`)).text())?.[1]
      ?.replace('</title><desc>', '｜');

  expect(await saidOf(listed.code)).toContain('至 2027年11月22日');
  expect(await saidOf(makeUscc(5))).toContain(
    '示例戊环境检测有限公司、环保信用：黑名单｜至 2028年11月22日',
  );
  expect(await saidOf(normal.code)).toMatch(/｜温州市公示库/);
  const codes = [listed.code, normal.code].join();
  const { standings } = await getJson<StandingsAnswer>(`/v1/standings?codes=${codes}`);
  const end = { zh: '至 2027年11月22日', en: 'through 22 November 2027' };
  expect(standings.find(({ code }) => code === listed.code)).toMatchObject({ end });
  expect(standings.find(({ code }) => code === normal.code)).not.toHaveProperty('end');
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
