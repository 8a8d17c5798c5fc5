import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicityIn } from '../../../shared/disclosure/publicity.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { citedNorms } from '../../../shared/jurisdiction/cited-norms.ts';
import { isInForce } from '../../../shared/jurisdiction/norms.ts';
import { recordWords } from '../../../shared/messages/record-words.ts';
import { zh, zhFindings } from '../../../shared/messages/zh.ts';
import { addDays } from '../../../shared/time/shanghai.ts';

const root = join(import.meta.dirname, '../../..');
const sources = ['shared', 'worker', 'extension', 'widget', 'tools'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
    .map((file) => ({
      file: `${room}/${file}`,
      text: readFileSync(join(root, room, file), 'utf8'),
    })),
);

/** Text that is only about acts from before the Code, and so may cite what the Code repealed. */
const boundToBefore = /（2026年8月15日以前的行为：[^（）]*）/gu;

const citesByName = /《[^《》]+》|令\s*第?\s*\d+\s*号|年第\d+号公告|〔\d{4}〕\s*\d+号/u;

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Each citation, and whether its norm is known and in force on the day. */
function citationsIn(value: unknown, day: string) {
  return stringsIn(value)
    .map((text) => text.replaceAll(boundToBefore, ''))
    .filter((text) => citesByName.test(text))
    .flatMap(citedNorms)
    .map(({ name, norm }) => ({ name, holds: norm !== undefined && isInForce(norm, day) }));
}

const failing = (value: unknown, day: string) =>
  citationsIn(value, day)
    .filter(({ holds }) => !holds)
    .map(({ name }) => name);

describe('《生态环境法典》 art. 1242: a citation is in force on the day it applies to', () => {
  test.each(wenzhou.policies)(
    'every norm cited is in force throughout version $version of the policy',
    (policy) => {
      const next = wenzhou.policies.findLast((later) => later.effectiveFrom > policy.effectiveFrom);
      const lastDay = next ? addDays(next.effectiveFrom, -1) : policy.effectiveFrom;

      expect(citationsIn(policy, lastDay).length).toBeGreaterThan(40);
      expect(failing(policy, lastDay)).toEqual([]);
    },
  );

  test('every norm cited by the newest version is still in force on the last day that the norms tell of', () => {
    expect(failing(wenzhou.policies[0], '2199-12-31')).toEqual([]);
  });

  test.each([
    ['the rules of publicity', publicityIn(wenzhou)],
    ['the words of cards', { zh, zhFindings }],
    ['the words of records', recordWords('zh')],
  ])('every norm cited in %s is in force on its day', (_, texts) => {
    expect(failing(texts, '2026-08-15')).toEqual([]);
  });

  test('the walk over citations notices a repealed law, a future one and an unknown one', () => {
    const cited = {
      acts: [{ source: '《中华人民共和国环境影响评价法》第三十二条' }],
      clocks: { source: '《生态环境监测条例》（国务院令第820号）' },
      other: '《示例不存在法》第一条',
    };

    expect(failing(cited, '2025-12-31')).toEqual([
      '生态环境监测条例',
      '国务院令第820号',
      '示例不存在法',
    ]);
    expect(failing(cited, '2026-08-15')).toEqual(['中华人民共和国环境影响评价法', '示例不存在法']);
  });
});

/** Where the ten laws may be named: the table of norms, and texts that are dated or about earlier acts. */
const mayNameRepealed =
  /shared\/jurisdiction\/(?:national-norms|330300\/(?:ban-rules|licences|person-grounds|possibilities))\.ts$/;

const repealedNames =
  /环境保护法|环境影响评价法|环评法|(?:大气|水|土壤|噪声|放射性)污染防治法|固体废物污染环境防治法|海洋环境保护法|清洁生产促进法/u;

test('no other file of the project cites a repealed law', () => {
  const naming = sources
    .filter(({ file }) => !mayNameRepealed.test(file))
    .filter(({ text }) => repealedNames.test(text.replaceAll(boundToBefore, '')))
    .map(({ file }) => file);

  expect(sources.length).toBeGreaterThan(500);
  expect(naming).toEqual([]);
});

test('no text says “本办法”, so that the draft and 温政办〔2019〕12号 are told apart', () => {
  const saying = sources.filter(({ text }) => /本办法/u.test(text)).map(({ file }) => file);

  expect(saying).toEqual([]);
});
