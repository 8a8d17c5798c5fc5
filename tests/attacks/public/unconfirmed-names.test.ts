import { expect, test } from 'vitest';
import type { SearchAnswer } from '../../../shared/contract/search-answer.ts';
import { openPublic } from '../../fixtures/public/open-public.ts';
import { listed } from '../../fixtures/public/published-records.ts';
import { makeNeutralRecord } from '../../fixtures/records/neutral-record.ts';

const innocentName = '示例清流检测有限公司';
const squatter = {
  ...listed,
  names: [...listed.names, { name: innocentName, kind: 'alias', isUnconfirmed: true }],
} as const;
const selfMade = {
  ...makeNeutralRecord(5, ['示例自报检测有限公司']),
  names: [{ name: '示例自报检测有限公司', kind: 'registered', isUnconfirmed: true }],
} as const;

test('a search that finds an agency by a name it gave itself says so, and shows the confirmed name if there is one', async () => {
  const { get, getJson } = await openPublic([squatter, selfMade]);

  const byAlias = await getJson<SearchAnswer>('/v1/agencies?name=清流检测');
  const byName = await getJson<SearchAnswer>('/v1/agencies?name=环境科技');
  const self = await getJson<SearchAnswer>('/v1/agencies?name=自报');
  const page = await (await get(`/?q=${encodeURIComponent('清流检测')}`)).text();

  expect(byAlias.agencies).toMatchObject([
    { name: '示例乙环境科技有限公司', unconfirmedName: innocentName },
  ]);
  expect(byName.agencies[0]).not.toHaveProperty('unconfirmedName');
  expect(self.agencies).toMatchObject([{ unconfirmedName: '示例自报检测有限公司' }]);
  expect(page).toContain(`自行申报的名称（未经核实）：${innocentName}`);
});

test.each([
  ['its pinyin', 'qljc'],
  ['its pinyin in part', '清ljc'],
  ['another width', 'ＱＬｊｃ'],
])(
  'a search that finds an agency by %s alone says in both languages that no authority confirmed the name',
  async (_, part) => {
    const { get, getJson } = await openPublic([squatter, selfMade]);
    const asked = encodeURIComponent(part);

    const answer = await getJson<SearchAnswer>(`/v1/agencies?name=${asked}`);
    const page = await (await get(`/?q=${asked}`)).text();
    const english = await (await get(`/?q=${asked}&lang=en`)).text();

    expect(answer.agencies).toMatchObject([
      { name: '示例乙环境科技有限公司', unconfirmedName: innocentName },
    ]);
    expect(page).toContain(`自行申报的名称（未经核实）：${innocentName}`);
    expect(english).toContain(`Self-declared names (unconfirmed): ${innocentName}`);
  },
);

test('a search that finds an agency by a confirmed name too says nothing of its unconfirmed one', async () => {
  const { getJson } = await openPublic([squatter]);

  const answer = await getJson<SearchAnswer>('/v1/agencies?name=sl');

  expect(answer.agencies).toHaveLength(1);
  expect(answer.agencies[0]).not.toHaveProperty('unconfirmedName');
});

test('the page of an agency tells apart what is confirmed of its names and what it says of itself', async () => {
  const { get } = await openPublic([squatter, selfMade]);

  const [listedPage, selfMadePage] = await Promise.all(
    [squatter, selfMade].map(async ({ code }) => (await get(`/agencies/${code}`)).text()),
  );

  expect(listedPage).toContain('自行申报的名称（未经核实）');
  expect(listedPage).not.toContain('名称为自行申报，未经核实');
  expect(selfMadePage).toContain('名称为自行申报，未经核实');
});
