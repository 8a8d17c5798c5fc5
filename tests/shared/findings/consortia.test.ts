import { expect, test } from 'vitest';
import { consortiaOf } from '../../../shared/findings/consortia.ts';
import { lookUpNames } from '../../../shared/findings/look-up-names.ts';
import { readBlock } from '../../../shared/findings/read-block.ts';
import { named, registerOf } from '../../fixtures/register/register-of-names.ts';

const whole = { 甲: '示例甲环保有限公司', 乙: '示例乙检测有限公司', 丙: '示例丙设计研究院' };
const register = registerOf(...Object.values(whole).map(named));
const lookup = lookUpNames(register, { today: '2026-11-24', noticeDay: undefined });

/**
 * The consortia in blocks where 甲, 乙 and 丙 stand for whole names. 「甲L乙M丙」: 甲 is a leader, 乙 a member, 丙 a part
 * without a word for it.
 */
function consortiaIn(
  blocks: readonly string[],
  heads: readonly (readonly string[])[] = [],
): readonly string[] {
  const read = blocks.map((block, number) => {
    const text = block.replace(/[甲乙丙]/gu, (letter) => whole[letter as keyof typeof whole]);
    return readBlock(text, number, register, lookup.resolve);
  });
  const page = {
    read: (block: number) => read[block],
    follows: () => true,
    headsOf: (block: number) => heads[block],
  };
  const names = read.flatMap((block) => block.names);
  return consortiaOf(page, names).map(({ parts }) =>
    [...parts]
      .map(
        ([
          {
            named: [one],
          },
          part,
        ]) => letterOf(one?.name.name) + signOf[part ?? 'none'],
      )
      .join(''),
  );
}

const signOf = { leader: 'L', member: 'M', none: '' };

function letterOf(name = ''): string {
  return Object.entries(whole).find(([, full]) => full === name)?.[0] ?? '?';
}

test.each<[string, readonly string[]]>([
  ['中标人：甲、乙联合体', ['甲乙']],
  ['中标人：甲和乙组成联合体', ['甲乙']],
  ['甲、乙、丙（联合体）', ['甲乙丙']],
  ['甲（联合体牵头人）、乙（联合体成员）', ['甲L乙M']],
  ['（联合体牵头人）甲、（联合体成员）乙', ['甲L乙M']],
  ['甲（牵头人）/乙（成员）', ['甲L乙M']],
  ['甲（联合体成员：乙）', ['甲乙M']],
  ['甲（联合体成员：乙、丙）', ['甲乙M丙']],
  ['联合体牵头人：甲，联合体成员：乙', ['甲L乙M']],
  ['联合体牵头人：甲；成员：乙、丙', ['甲L乙M丙']],
  ['甲（联合体牵头人），成员单位：乙', ['甲L乙M']],
  ['联合体：甲、乙', ['甲乙']],
  ['甲（牵头人）；乙（成员）', ['甲L乙M']],
  ['（牵头人）甲；（成员）乙', ['甲L乙M']],
  ['第一名：甲（牵头人）；乙（成员）；第二名：丙（牵头人）', ['甲L乙M', '丙L']],
  ['第一中标候选人：甲联合乙', ['甲乙']],
  ['甲（联合体牵头人）、某某建设集团有限公司（联合体成员）', ['甲L']],
  ['甲、某某建设有限公司、乙联合体', ['甲乙']],
  ['甲、乙联合体、丙', ['甲乙']],
  ['甲、乙（联合体成员：丙）', ['乙丙M']],
  ['甲（联合体成员：乙）、丙', ['甲乙M']],
  ['甲、乙（联合体牵头人）、丙（联合体成员）', ['乙L丙M']],
  ['甲（联合体成员）、乙（联合体牵头人）', ['甲M乙L']],
  ['第一名：甲、乙联合体；第二名：丙', ['甲乙']],
  ['甲（联合体牵头人）乙（联合体成员）丙（联合体牵头人）', ['甲L乙M', '丙L']],
])('a consortium is found in %s', (block, consortia) => {
  expect(consortiaIn([block])).toEqual(consortia);
});

test.each([
  '投标人：甲、乙',
  '甲与乙',
  '本项目不接受联合体投标。投标人：甲、乙',
  '甲、乙。联合体投标另行公告',
  '采购人：甲 成交供应商：乙',
  '谈判小组组长：甲；成员：乙',
  '甲联合乙举办培训',
])('no consortium is found in %s', (block) => {
  expect(consortiaIn([block])).toEqual([]);
});

test('the members of a leader’s consortium may stand in the lines below it', () => {
  expect(consortiaIn(['联合体牵头人：甲', '联合体成员1：乙', '联合体成员2：丙'])).toEqual([
    '甲L乙M丙M',
  ]);
  expect(consortiaIn(['甲', '乙'], [['联合体牵头人'], ['联合体成员']])).toEqual(['甲L乙M']);
  expect(consortiaIn(['联合体牵头人：甲', '采购人：乙'])).toEqual(['甲L']);
});
