import type { ReadBlock } from './read-block.ts';
import type { Role } from './role.ts';
import { type RoleLabel, roleLabelAtEnd, roleOfLabel } from './role-label.ts';

export type RolePage = {
  /** Undefined where a block was not read. */
  readonly blocks: readonly (Pick<ReadBlock, 'folded' | 'names'> | undefined)[];
  /** Whether a block stands right after the one before it. */
  readonly follows: (block: number) => boolean;
  /** What heads the table cell that a block is in, empty where nothing does; undefined: it is in none. */
  readonly headOf: (block: number) => string | undefined;
};

/** [start, end) of a block's folded text, an organisation's name or code. */
export type RolePlace = { readonly block: number; readonly start: number; readonly end: number };

/**
 * The role in which an organisation is named, where the page says so: by a word right after its name (「X（采购人）」,
 * 「受X委托」, 「X为中标人」), by the label before it or before the list it is in, by the head of its table cell, or by the
 * line above. A word farther off says nothing: better no role than a wrong one.
 */
export function roleOfPlace(page: RolePage, place: RolePlace): Role | undefined {
  const text = page.blocks[place.block]?.folded.text ?? '';
  const before = text.slice(0, place.start);
  const after = text.slice(place.end, place.end + furthestUnits);
  return (
    roleInRemark(after) ??
    roleByCommission(before, after) ??
    roleBefore(page, place.block, place.start) ??
    roleAfter(after)
  );
}

const furthestUnits = 120;
const furthestBlocks = 6;

/** 「X（招标人）」, 「X（以下简称“采购人”）」. */
function roleInRemark(after: string): Role | undefined {
  const [, remark] = /^\((?:以下|下称|简称)*"?([^()"]{2,16})"?\)/u.exec(after) ?? [];
  return remark === undefined ? undefined : roleOfLabel(remark);
}

/** 「X受Y委托，就某项目公开招标」: X runs the procedure for Y. Who only works for Y has no word for it here. */
function roleByCommission(before: string, after: string): Role | undefined {
  if (before.endsWith('受') && /^的?委托/u.test(after)) return 'purchaser';
  const runs = /^(?:接受|受)[^。;]{2,40}?委托[^。;]{0,80}(?:招标|采购|磋商|谈判|询价|比选)/u;
  return runs.test(after) ? 'procurement-agent' : undefined;
}

/** 「推荐X、Y为中标候选人」, 「X作为发包人」. */
function roleAfter(after: string): Role | undefined {
  const [, label] =
    /^(?:[、,和与及/][^、,。;:]{4,40})*?(?:等[^、,。;:]{0,8})?(?:作为|成为|为|是)([^、,。;:()]{2,16})/u.exec(
      after,
    ) ?? [];
  const [word] = label === undefined ? [] : (firstLabel.exec(label) ?? []);
  return word === undefined ? undefined : roleOfLabel(word);
}

/** What stands before 「人」 in a sentence: 「为本项目的第一中标候选人」. */
const firstLabel = /^.*?(?:人|方|单位|机构|供应商|服务商)/u;

/** Peels off what may stand between a label and the name it is for, back to the label, the block's start, or a stop. */
function roleBefore(page: RolePage, block: number, from: number): Role | undefined {
  for (let at = block; at >= 0 && at > block - furthestBlocks; at--) {
    const read = page.blocks[at];
    if (read === undefined) return undefined;
    const isLineAbove = at !== block;
    const found = peelBack(read, isLineAbove ? read.folded.text.length : from, isLineAbove);
    if (found.label !== undefined) {
      // 「采购人：X」 in a line above is X's, and not that of the name below it.
      return isLineAbove && found.hasName ? undefined : found.label.role;
    }
    if (!found.isAtStart) return undefined;
    const head = page.headOf(at);
    if (head !== undefined) return roleOfLabel(head);
    if (!page.follows(at)) return undefined;
  }
  return undefined;
}

type Peeled = {
  readonly label?: RoleLabel;
  /** Names stood in between, with which ours is in a list. */
  readonly hasName: boolean;
  readonly isAtStart: boolean;
};

/** Another name counts as one of a list with ours only where something parts the two. */
function peelBack(
  { folded, names }: Pick<ReadBlock, 'folded' | 'names'>,
  from: number,
  isLineAbove: boolean,
): Peeled {
  const least = Math.max(0, from - furthestUnits);
  let hasName = false;
  for (let end = from; end > least; ) {
    const text = folded.text.slice(least, end);
    const label = roleLabelAtEnd(text);
    if (label !== undefined) return { label, hasName, isAtStart: false };
    const isApart = isLineAbove || end < from;
    const name = isApart ? names.find(({ wholeEnd }) => wholeEnd === end) : undefined;
    const stranger = isApart ? strangerAtEnd.exec(text)?.[0] : undefined;
    const inStranger = stranger && labelIn(stranger);
    if (inStranger) return { label: inStranger, hasName: true, isAtStart: false };
    const length = name ? end - name.start : (stranger?.length ?? glue.exec(text)?.[0].length);
    if (length === undefined) return { hasName, isAtStart: false };
    hasName ||= name !== undefined || stranger !== undefined;
    end -= length;
  }
  return { hasName, isAtStart: least === 0 };
}

/** 「中标候选人为某某有限公司、X」: no punctuation parts the label from the name that nobody registered. */
function labelIn(stranger: string): RoleLabel | undefined {
  const [, before] = /^(.{2,24}?)[为是系].{4,}$/u.exec(stranger) ?? [];
  return before === undefined ? undefined : roleLabelAtEnd(before);
}

const strangerAtEnd =
  /[\p{L}\d()·]{4,40}(?:公司|集团|厂|院|所|站|社|局|中心|大学|医院|学校|委员会|协会|政府|合伙\))$/u;

/** One piece that may stand between a label and a name: punctuation but no full stop, remarks, a number in a list … */
const glue = new RegExp(
  [
    '\\((?:[^()]{1,30})\\)',
    '[^\\p{L}\\d()。!?;]+',
    '[()]',
    ';',
    '(?:第[一二三四五六七八九十\\d]{1,3}[名位家]?|\\d{1,2}|[一二三四五六七八九十]{1,2})',
    '(?:单位|机构|公司|企业)?(?:名称|全称)',
    '(?:统一)?社?会?信用代码',
    '为|是|系|即|和|与|及|由|分别|依次|其中|推荐|确定',
  ]
    .map((piece) => `(?:${piece})$`)
    .join('|'),
  'u',
);
