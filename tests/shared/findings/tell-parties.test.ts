import { expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const register = registerOf(named('示例甲环保有限公司'), named('示例乙检测有限公司'));

/** The roles of 甲 and 乙 in blocks where these letters stand for their whole names. */
function rolesIn(...blocks: readonly string[]) {
  const whole = blocks.map((block) =>
    block.replaceAll('甲', '示例甲环保有限公司').replaceAll('乙', '示例乙检测有限公司'),
  );
  return findNames(whole, register, now).findings.map(({ role }) => role);
}

test('an organisation that is only said to be part of a consortium has the role of the whole', () => {
  expect(rolesIn('中标人：甲（联合体牵头人）', '乙（联合体成员）')).toEqual(['winner', 'winner']);
  expect(rolesIn('第一中标候选人：甲（牵头人）', '联合体成员：乙')).toEqual([
    'candidate',
    'candidate',
  ]);
});

test('the role that the page itself states for a part of a consortium stays', () => {
  expect(rolesIn('甲（联合体牵头人）', '乙（联合体成员）')).toEqual(['supplier', 'supplier']);
  expect(rolesIn('联合体牵头人：甲', '采购人：乙')).toEqual(['supplier', 'purchaser']);
});
