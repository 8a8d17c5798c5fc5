import { headOfFlatTable } from './flat-table.ts';
import type { PartyRole } from './party-role.ts';
import { peelBack, type ReadText } from './peel-back.ts';
import { type RoleLabel, roleLabelAtEnd, roleOfLabel } from './role-label.ts';
import { hasWonByHeading } from './won-by-heading.ts';

/**
 * What roles are read from: the page's blocks, which of them continue the one before, and the heads of its tables.
 */
export type RolePage = {
  /** Undefined where there is no such block, or it can't be read. */
  readonly read: (block: number) => ReadText | undefined;
  /** Whether a block stands right after the one before it. */
  readonly follows: (block: number) => boolean;
  /** Texts that may head the table cell with the block, the nearest first; undefined: the block is in no cell. */
  readonly headsOf: (block: number) => readonly string[] | undefined;
};

/**
 * [start, end) of a block's folded text, an organisation's name or code; `wholeEnd` is the end of its branch's name.
 */
export type RolePlace = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly wholeEnd?: number;
};

/**
 * The role in which the page names an organisation, where it says so: by a word right after the name (「X（采购人）」,
 * 「受X委托」, 「X为中标人」), by the label before the name or its list, by the head of its table cell, or by the line above. A
 * word further off doesn't count: better no role than a wrong one.
 */
export function roleOfPlace(page: RolePage, place: RolePlace): PartyRole | undefined {
  const text = page.read(place.block)?.folded.text ?? '';
  const before = text.slice(Math.max(0, place.start - furthestBefore), place.start);
  const end = place.wholeEnd ?? place.end;
  const after = text.slice(end, end + furthestUnits);
  const remark = labelInRemark(after);
  const role =
    (remark?.isOfPart ? undefined : remark?.role) ??
    roleByCommission(before, after) ??
    withWhatFollows(roleBefore(page, place.block, place.start), after) ??
    remark?.role ??
    roleOfLabel(headOfFlatTable(page, place) ?? '');
  const mayHaveWon = role === undefined || role === 'supplier';
  return mayHaveWon && hasWonByHeading(page, place) ? 'winner' : role;
}

/** The most characters before a name that are read: from 「受」 to 「委托，」. */
const furthestBefore = 100;
const furthestUnits = 400;
const furthestBlocks = 5;

/** The label in a remark: 「X（招标人）」, 「X（以下简称“采购人”）」. */
function labelInRemark(after: string): RoleLabel | undefined {
  const [, remark] = /^\((?:以下|下称|简称)*"?([^()"]{2,16})"?\)/u.exec(after) ?? [];
  return remark === undefined ? undefined : roleLabelAtEnd(remark);
}

/**
 * 「X受Y委托，就某项目公开招标」, 「受Y委托，X就某项目进行采购」: X runs the procedure for Y. 「受Y委托，X对某地块开展调查」,
 * 「X编制的《…报告书》」: X renders the service.
 */
function roleByCommission(before: string, after: string): PartyRole | undefined {
  if (before.endsWith('受') && /^的?委托/u.test(after)) return 'purchaser';
  if (isCommissioned.test(after) || (/委托,$/u.test(before) && runs.test(after))) {
    return 'procurement-agent';
  }
  const rendersFor = /受[^。;,]{2,40}委托,$/u.test(before) && renders.test(after);
  return rendersFor || hasWritten.test(after) ? 'supplier' : undefined;
}

const procedures = '(?:招标|采购|磋商|谈判|询价|询比|比选)';
const isCommissioned = new RegExp(`^(?:接受|受)[^。;]{2,40}?委托[^。;]{0,80}${procedures}`, 'u');
const runs = new RegExp(`^现?[就对][^。;]{0,80}(?:进行|组织|采用)[^。;]{0,8}${procedures}`, 'u');
const renders = new RegExp(
  `^(?![^。;]{0,120}${procedures})(?:对[^。;]{2,60}开展|承担|编制)[^。;]{0,40}(?:调查|监测|检测|评估|评价|报告)`,
  'u',
);
const hasWritten = /^编制(?:完成)?的?《[^《》]{2,80}(?:报告[书表]?|调查|评估)》/u;

/** In 「第一中标候选人X为中标人」 X has won. In 「中标人由X变更为Y」 X hasn't. */
function withWhatFollows(before: PartyRole | undefined, after: string): PartyRole | undefined {
  if (before !== 'winner' && before !== 'candidate') return before ?? roleAfter(after);
  if (replaced.test(after)) return 'supplier';
  return roleAfter(after) === 'winner' ? 'winner' : before;
}

const replaced = /^(?:变更|更换|更正|调整|修改|改|替换)(?:为|成)/u;

/** The role stated after a name: 「推荐X、Y为中标候选人」, 「X作为发包人」. */
function roleAfter(after: string): PartyRole | undefined {
  const [, label] =
    /^(?:[、和与及/][^、,。;:和与及/]{4,40})*(?:等[^、,。;:]{0,8})?(?:作为|成为|为|是)([^、,。;:()]{2,16})/u.exec(
      after,
    ) ?? [];
  const [word] = label === undefined ? [] : (firstLabel.exec(label) ?? []);
  return word === undefined ? undefined : roleOfLabel(word);
}

/** The words before 「人」 in a sentence: 「为本项目的第一中标候选人」. */
const firstLabel = /^.*?(?:人|方|单位|机构|供应商|服务商)/u;

/** The role by the label before the name: in its own block, at the head of its table cell, or in the lines above. */
function roleBefore(page: RolePage, block: number, from: number): PartyRole | undefined {
  const read = page.read(block);
  if (read === undefined) return undefined;
  const { end, part } = peelBack(read, from, false);
  if (typeof end === 'object') return end.role;
  return end === 'start' ? (roleAbove(page, block, furthestBlocks) ?? part?.role) : undefined;
}

function roleAbove(page: RolePage, block: number, blocksLeft: number): PartyRole | undefined {
  const heads = page.headsOf(block);
  if (heads !== undefined) return firstDefined(heads, roleOfLabel);
  const above = page.follows(block) && blocksLeft > 0 ? page.read(block - 1) : undefined;
  if (above === undefined) return undefined;
  const { end, part, hasName } = peelBack(above, above.folded.text.length, true);
  if (end === 'start' && part) return hasName ? undefined : part.role;
  if (end === 'start') return roleAbove(page, block - 1, blocksLeft - 1);
  // 「采购人：X」 in the line above is the label of X, and not of the name below it.
  return end === 'stop' || hasName ? undefined : end.role;
}

function firstDefined<T, R>(list: readonly T[], read: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
