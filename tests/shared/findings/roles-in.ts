import { lookUpNames } from '../../../shared/findings/look-up-names.ts';
import { readBlock } from '../../../shared/findings/read-block.ts';
import { roleOfPlace } from '../../../shared/findings/role-of-place.ts';
import { named, registerOf } from '../../fixtures/register/register-of-names.ts';

const register = registerOf(named('示例甲环保有限公司'), named('示例乙检测有限公司'));
const lookup = lookUpNames(register, { today: '2026-11-24', noticeDay: undefined });

/** The roles of 甲 and 乙 in blocks where these letters stand for their whole names. */
export function rolesIn(blocks: readonly string[], heads: readonly (readonly string[])[] = []) {
  const read = blocks.map((block, number) =>
    readBlock(
      block.replaceAll('甲', '示例甲环保有限公司').replaceAll('乙', '示例乙检测有限公司'),
      number,
      register,
      lookup.resolve,
    ),
  );
  const page = {
    read: (block: number) => read[block],
    follows: () => true,
    headsOf: (block: number) => heads[block],
  };
  return read.flatMap(({ names }) => names).map((name) => roleOfPlace(page, name));
}
