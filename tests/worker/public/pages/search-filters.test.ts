import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import { openPublic, type TestPublic } from '../../../fixtures/public/open-public.ts';
import { listed } from '../../../fixtures/public/published-records.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';
import { registerOfRecords } from '../../../fixtures/register/register-of-names.ts';

const monitoring = {
  ...makeNeutralRecord(3, ['示例监测甲有限公司']),
  services: ['environmental-monitoring'],
  subjectKind: 'company',
} as const;
const institute = {
  ...makeNeutralRecord(4, ['示例监测站']),
  services: ['environmental-monitoring', 'ecological-restoration'],
  subjectKind: 'public-institution',
} as const;
const others = [5, 6, 7].map((n) => makeNeutralRecord(n, [`示例环保${n}有限公司`]));
const records = [listed, monitoring, institute, ...others];

async function names({ get }: TestPublic, query: string): Promise<readonly string[]> {
  const html = await (await get(`/?q=示例${query}`)).text();
  return [...html.matchAll(/<a href="\/agencies\/[^"]+" lang="zh-CN">(.*?)<\/a>/g)].map(
    ([, name = '']) => name.replace(/<[^>]*>/g, ''),
  );
}

test.each<[string, string, readonly string[]]>([
  ['a level', '&level=blacklisted', ['示例乙环境科技有限公司']],
  ['a service', '&service=ecological-restoration', ['示例监测站']],
  ['a kind', '&kind=public-institution', ['示例监测站']],
  ['all at once', '&service=environmental-monitoring&kind=company', ['示例监测甲有限公司']],
])('of those found by name, only those of %s are listed', async (_, query, expected) => {
  expect(await names(await openPublic(records), query)).toEqual(expected);
});

test('nobody who meets the conditions is said so, and nothing is asked back instead', async () => {
  const site = await openPublic(records);

  const html = await (await site.get('/?q=示例&level=banned')).text();

  expect(html).toContain('没有同时符合这些条件的');
  expect(html).not.toContain('您是不是要找');
  expect(await names(site, '&level=banned')).toEqual([]);
});

test('each condition is a link that keeps the name, the others and the language', async () => {
  const { get } = await openPublic(records);

  const html = await (await get('/?q=示例&service=environmental-monitoring&lang=en')).text();

  const q = encodeURIComponent('示例');
  expect(html).toContain(
    `href="/?q=${q}&amp;service=environmental-monitoring&amp;kind=company&amp;lang=en"`,
  );
  expect(html).toMatch(/<details class="search-filters" open/);
});

test('few hits need no filter', async () => {
  const { get } = await openPublic([listed, monitoring]);

  expect(await (await get('/?q=示例')).text()).not.toContain('<details class="search-filters');
});

test('a condition that is none is refused by its name', async () => {
  const { get } = await openPublic(records);

  const answer = await get('/?q=示例&level=evil');

  expect(answer.status).toBe(400);
});

describe('where more names fit than one search looks at', () => {
  const many = Array.from({ length: 2100 }, (_, n) =>
    makeNeutralRecord(n, [`示例环境检测${n}有限公司`]),
  );
  const inOrder = registerOfRecords(many).search('示例', many.length);
  const restoring = (one: PublicRecord | undefined): PublicRecord[] =>
    many.map((each) =>
      each.code === one?.code ? { ...each, services: ['ecological-restoration'] } : each,
    );

  test.each([
    ['', '只查看了 2000 家，其中没有符合的；其余尚未查看，不等于没有'],
    ['&lang=en', '2000 agencies were looked at, none of which is what was asked for'],
  ])('nobody is said to meet no condition who was not looked at (%s)', async (lang, expected) => {
    const { get } = await openPublic(restoring(inOrder.at(-1)));

    const html = await (await get(`/?q=示例&service=ecological-restoration${lang}`)).text();

    expect(html).toContain(expected);
  });

  test('those who were found are said to be of those who were looked at', async () => {
    const { get } = await openPublic(restoring(inOrder[0]));

    const html = await (await get('/?q=示例&service=ecological-restoration')).text();

    expect(html).toContain('只查看了 2000 家，其中 1 家符合');
  });
});
