import { expect, test } from 'vitest';
import { openPublic, type TestPublic } from '../../../fixtures/public/open-public.ts';
import { listed } from '../../../fixtures/public/published-records.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

const bracketed = makeNeutralRecord(3, ['示例（鹿溪）环境监测有限公司']);
const renamed = {
  ...makeNeutralRecord(4, ['示例新名环境有限公司']),
  names: [
    { name: '示例新名环境有限公司', kind: 'registered', from: '2025-01-01' },
    { name: '示例旧号环境有限公司', kind: 'former', until: '2024-12-31' },
  ],
} as const;
const trader = {
  ...makeNeutralRecord(5, ['示例小店环保服务部']),
  subjectKind: 'sole-trader',
} as const;
const records = [listed, bracketed, renamed, trader];

/** What a person sees of a search, without its markup: the text of its main part. */
async function searched({ get }: TestPublic, text: string, lang = 'zh'): Promise<string> {
  const html = await (await get(`/?q=${encodeURIComponent(text)}&lang=${lang}`)).text();
  return (/<main.*<\/main>/s.exec(html)?.[0] ?? '').replace(/<[^>]*>/g, '');
}

test.each([
  ['brackets are optional', '示例鹿溪环境', '示例（鹿溪）环境监测有限公司'],
  ['words stand in any order', '监测 鹿溪', '示例（鹿溪）环境监测有限公司'],
  ['pinyin initials', 'lxhjjc', '示例（鹿溪）环境监测有限公司'],
  ['full pinyin', 'lixinming', '示例新名环境有限公司'],
  ['full pinyin in capitals, with its tones', 'XĪNMÍNG', '示例新名环境有限公司'],
  ['full pinyin syllable by syllable', 'xin ming huan jing', '示例新名环境有限公司'],
  ['full pinyin of a former name', 'jiuhao', '曾用名：示例旧号环境有限公司'],
  ['full pinyin beside a word', 'luxi 监测', '示例（鹿溪）环境监测有限公司'],
  ['as many letters as a code has', 'huanjingyouxiangongsi', '示例新名环境有限公司'],
  ['a former name', '旧号', '曾用名：示例旧号环境有限公司'],
  ['a branch leads to its legal person', '示例乙环境科技有限公司乐清分公司', listed.code],
])('%s: “%s”', async (_, text, words) => {
  expect(await searched(await openPublic(records), text)).toContain(words);
});

test('what only sounds like it is asked back, and is no result', async () => {
  const page = await searched(await openPublic(records), '示利心名');

  expect(page).toContain('没有名称包含这些文字的机构');
  expect(page).toMatch(/您是不是要找.*示例新名环境有限公司/s);
});

test.each([
  'xian'.repeat(15),
  'a'.repeat(100),
  "'''",
  'x’’an',
  'ng ng ng ng ng ng',
  'ü'.repeat(100),
])('pinyin that means nothing finds nothing: %s', async (text) => {
  expect(await searched(await openPublic(records), text)).toContain('没有名称包含');
});

test('what is only nearly so written is asked back, and is no result', async () => {
  const site = await openPublic(records);

  const page = await searched(site, '示例已环境科技');

  expect(page).toContain('没有名称包含这些文字的机构');
  expect(page).toMatch(/您是不是要找.*示例乙环境科技有限公司/s);
});

test.each([
  ['a wrong character', listed.code.replace('9', '8'), /第 1 位写的是 8，登记的是 9/],
  ['two changed over', `19${listed.code.slice(2)}`, /第 1 位与第 2 位写颠倒了/],
  [
    'a character left out',
    listed.code.replace('1', ''),
    /应为 18 位，现为 17 位.*少写了第 2 位的 1/s,
  ],
  [
    'a character too many',
    `${listed.code.slice(0, 3)}7${listed.code.slice(3)}`,
    /现为 19 位.*第 4 位多写了 7/s,
  ],
])('a mistyped code says where: %s', async (_, typed, words) => {
  const page = await searched(await openPublic(records), typed);

  expect(page).toContain('写错了');
  expect(page).toMatch(words);
  expect(page).toContain(listed.code);
});

test('a sole trader is found by code only, not by a name nearly so written', async () => {
  const site = await openPublic(records);

  for (const text of ['示例小店环保服务部', '示例小点环保服务部', '小店 环保'])
    expect(await searched(site, text)).not.toContain(trader.code);
  expect(await searched(site, trader.code)).toContain('示例小店环保服务部');
});

test('results begin with the name itself, then those that begin so, then the worst level', async () => {
  const site = await openPublic([
    makeNeutralRecord(10, ['甲示例山环境有限公司']),
    makeNeutralRecord(11, ['示例山环境有限公司']),
    makeNeutralRecord(12, ['示例山环境有限公司二部']),
    { ...listed, names: [{ name: '乙示例山环境有限公司', kind: 'registered' }] },
  ]);

  const page = await searched(site, '示例山环境有限公司');
  const order = ['示例山环境有限公司9', '示例山环境有限公司二部', '乙示例山', '甲示例山'];

  expect(order.map((name) => page.indexOf(name)).every((at) => at >= 0)).toBe(true);
  expect(order.toSorted((a, b) => page.indexOf(a) - page.indexOf(b))).toEqual(order);
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '%',
  '))((',
  '\u202e示例',
])('hostile text is shown as text: %s', async (text) => {
  const { get } = await openPublic(records);

  const response = await get(`/?q=${encodeURIComponent(text)}`);
  const html = await response.text();

  expect(response.status).toBeLessThan(500);
  expect(html).not.toMatch(/<script|<img src=x/);
});
