import { expect, test } from 'vitest';
import type { BlacklistAnswer } from '../../../../shared/contract/blacklist-answer.ts';
import { personsAnswerSchema } from '../../../../shared/contract/persons-answer.ts';
import type { SearchAnswer } from '../../../../shared/contract/search-answer.ts';
import type { StatusAnswer } from '../../../../shared/contract/status-answer.ts';
import type { PersonDecision, PersonRecord } from '../../../../shared/disclosure/person-record.ts';
import type { Basis } from '../../../../shared/ledger/entry.ts';
import { openPublic, publishedAt } from '../../../fixtures/public/open-public.ts';
import {
  listed,
  listedFrom,
  listedUntil,
  normal,
} from '../../../fixtures/public/published-records.ts';

const order: Basis = {
  authority: '示例市生态环境局',
  law: '示例监测条例',
  level: 'administrative-regulation',
  article: '第四十五条',
  documentNumber: '示环信〔2026〕8号',
};

const listing: PersonDecision = {
  entry: '330300-11',
  kind: 'listing',
  person: '示例甲',
  position: '项目负责人',
  agency: '示例旧东家有限公司',
  summary: '参与出具虚假监测报告',
  basis: { ...order, law: '示例管理办法', level: 'normative-document', article: '第三十五条' },
  publication: order,
  from: listedFrom,
  until: listedUntil,
};
const ban: PersonDecision = {
  ...listing,
  entry: '330300-12',
  kind: 'ban',
  until: '2026-11-24T02:00:30.000Z',
};

const person: PersonRecord = {
  v: 1,
  kind: 'person',
  code: '330300P-0000000001',
  decisions: [listing, ban],
};

test('Art. 35: the blacklist has practitioners by themselves, with what orders their publication', async () => {
  const { getJson } = await openPublic([normal, listed, person]);

  const list = await getJson<BlacklistAnswer>('/v1/blacklist.json');

  expect(list).toMatchObject({ count: 1, agencies: [{ code: listed.code }] });
  expect(list.persons).toEqual([listing]);
  expect(list.validUntil).toBe(ban.until);
});

test('every decision about a person that is published is in the list of them, until it ends', async () => {
  const { getJson, passSeconds } = await openPublic([person]);

  const before = await getJson('/v1/persons.json');
  passSeconds(30);
  const after = await getJson('/v1/persons.json');

  expect(personsAnswerSchema.parse(before)).toMatchObject({
    asOf: publishedAt,
    validUntil: ban.until,
    count: 2,
    decisions: [listing, ban],
  });
  expect(after).toMatchObject({ count: 1, decisions: [listing] });
});

test('the table of persons opens in a spreadsheet and runs nothing there', async () => {
  const hostile = { ...listing, person: '=示例"甲' };
  const { get } = await openPublic([{ ...person, decisions: [hostile] }]);

  const response = await get('/v1/persons.csv');
  const lines = (await response.text()).split('\r\n');

  expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  expect(lines[0]).toContain('"公布依据","公布依据条款"');
  expect(lines[1]).toContain('"列入黑名单","\'=示例""甲","项目负责人","示例旧东家有限公司"');
  expect(lines[1]).toContain('"示例监测条例","第四十五条"');
});

test.each([
  ['', '从业人员（1 人次', '公布依据：示例监测条例 第四十五条', '决定所载机构和职务'],
  ['?lang=en', 'Practitioners (1 decision', 'Published under: 示例监测条例', 'Agency and position'],
])('the page of the list%s shows agencies, and persons apart', async (query, ...words) => {
  const { get } = await openPublic([normal, listed, person]);

  const html = await (await get(`/blacklist${query}`)).text();

  expect(html).toContain('示例乙环境科技有限公司');
  expect(html).not.toContain('示例甲环境检测有限公司');
  for (const word of [...words, '示例甲', '示例旧东家有限公司 · 项目负责人']) {
    expect(html).toContain(word);
  }
});

test('the page of an empty blacklist says so, and that not to be listed is no good standing', async () => {
  const { get } = await openPublic([normal]);

  const html = await (await get('/blacklist')).text();

  expect(html).toContain('目前没有列入黑名单的机构');
  expect(html).not.toContain('从业人员（');
});

test('no search finds a person, and no path leads to one', async () => {
  const { get, getJson } = await openPublic([normal, person]);

  const found = await getJson<SearchAnswer>('/v1/agencies?name=示例甲');
  const status = await getJson<StatusAnswer>('/v1/status');

  expect(found.agencies.map(({ code }) => code)).toEqual([normal.code]);
  expect(await (await get('/?q=旧东家')).text()).not.toContain('示例旧东家有限公司');
  expect(status.agencies).toBe(1);
  for (const path of ['', '/receipt', '/explanation']) {
    const answer = await get(`/v1/agencies/${person.code}${path}`);
    expect(await answer.json()).toMatchObject({ type: 'urn:lucheng:problem:malformed-code' });
  }
});

test('a person whose decisions are over is gone from every answer', async () => {
  const { get, setTime } = await openPublic([normal, { ...person, decisions: [ban] }]);
  setTime(ban.until ?? '');

  const answers = await Promise.all(
    ['/v1/persons.json', '/v1/persons.csv', '/v1/blacklist.json', '/blacklist'].map(async (path) =>
      (await get(path)).text(),
    ),
  );

  for (const text of answers) expect(text).not.toMatch(/示例甲(?!环境)/);
});
