import type { ReadName } from './peel-back.ts';
import { type RolePage, roleOfPlace } from './role-of-place.ts';

/** An organisation's part in a consortium (联合体), where the page says it. */
export type ConsortiumPart = 'leader' | 'member';

/** The names that bid together, in the order of the page, each with its part where the page says it. */
export type Consortium<N extends ReadName> = {
  readonly parts: ReadonlyMap<N, ConsortiumPart | undefined>;
};

/**
 * The consortia among names in the order of the page: 「X、Y联合体」, 「X（联合体牵头人）、Y（联合体成员）」, 「X（联合体成员：Y）」, 「联合体牵头人：X」 with
 * 「联合体成员：Y」 in it or below it. A consortium counts even if only one of its names is in the register.
 */
export function consortiaOf<N extends ReadName>(
  page: RolePage,
  names: readonly N[],
): readonly Consortium<N>[] {
  const groups: Group<N>[] = [];
  for (const name of names) {
    const here = surroundingsOf(page, name);
    const last = groups.at(-1);
    if (last !== undefined && goesOn(page, last, name, here)) addTo(last, name, here);
    else groups.push(newGroup(name, here));
  }
  return groups.filter(({ isConsortium }) => isConsortium).map(({ parts }) => ({ parts }));
}

/**
 * Neighbouring names that may be a consortium; they are one (`isConsortium`) once a word beside any of them says so.
 */
type Group<N> = {
  readonly parts: Map<N, ConsortiumPart | undefined>;
  last: N;
  hasLeader: boolean;
  isConsortium: boolean;
  /** Whether the group has ended: what comes after its last name doesn't concern it. */
  isClosed: boolean;
};

type Surroundings = {
  readonly part: ConsortiumPart | undefined;
  /** Whether a word for a consortium stands beside the name. */
  readonly isSaid: boolean;
  /** Whether the name heads its consortium, as in 「X（联合体成员：…）」 or 「X（牵头人）」: names before it don't belong to it. */
  readonly isFirst: boolean;
  /** Whether the consortium ends with this name, as in 「…Y联合体」. */
  readonly isLast: boolean;
};

function newGroup<N>(name: N, here: Surroundings): Group<N> {
  const group = {
    parts: new Map(),
    last: name,
    hasLeader: false,
    isConsortium: false,
    isClosed: false,
  };
  addTo(group, name, here);
  return group;
}

function addTo<N>(group: Group<N>, name: N, { part, isSaid, isLast }: Surroundings): void {
  group.parts.set(name, part);
  group.last = name;
  group.hasLeader ||= part === 'leader';
  group.isConsortium ||= isSaid;
  group.isClosed ||= isLast;
}

function goesOn<N extends ReadName>(
  page: RolePage,
  { last, hasLeader, isClosed, isConsortium }: Group<N>,
  name: N,
  { part, isFirst }: Surroundings,
): boolean {
  if (isClosed || (part === 'leader' && hasLeader) || (isFirst && !isConsortium)) return false;
  if (name.block === last.block) {
    const between = textOf(page, name.block, last.wholeEnd, name.start);
    // A list like 「X（牵头人）；Y（成员）」.
    return isJoint(part === 'member' && hasLeader ? between.replaceAll(';', ',') : between);
  }
  const isNear = name.block > last.block && name.block - last.block <= furthestBlocks;
  return isNear && part === 'member' && hasLeader;
}

const furthestBlocks = 3;

/** Whether only separators, words for a consortium and other names stand between two names. */
function isJoint(between: string): boolean {
  // A closing bracket here was opened before the last name: 「X（联合体成员：Y）、Z」.
  const list = between.replace(beforeMembers, ',');
  if (list.length > 160 || /[。;]|^[^(]*\)/u.test(list)) return false;
  return !/\p{L}/u.test(list.replace(strangers, '').replace(jointWords, ''));
}

/** The words for members in 「联合体牵头人：X；成员：Y」. */
const beforeMembers = /;(?=(?:联合体)?成员(?:人|方|单位|名称|\d)*[:为])/gu;

const strangers =
  /[^\P{L}和与及为由]{2,40}?(?:公司|集团|研究院|设计院|院|所|站|中心|大学|事务所)(?![\p{L}])/gu;
const jointWords =
  /联合体|联合|组成的?|牵头(?:人|方|单位)?|主办(?:人|方|单位)?|成员(?:人|方|单位)?|名称|分别|和|与|及|为|由|是|[一二三四五六]/gu;

function surroundingsOf(page: RolePage, name: ReadName): Surroundings {
  const { block, start, wholeEnd } = name;
  const before = textOf(page, block, Math.max(0, start - 24), start);
  const after = textOf(page, block, wholeEnd, wholeEnd + 40);
  const label = start === 0 ? (page.headsOf(block)?.[0] ?? '') : before;
  const [, remark = ''] = /^\(([^()]*(?:\([^()]*\))?[^()]*)\)?/u.exec(after) ?? [];
  const isLast = /^(?:\([^()]*\))?(?:[、,]?(?:共同)?组成的?)?联合体(?!牵头|主办|成员)/u.test(after);
  const said = [remark, labelEnd.exec(label)?.[0] ?? ''];
  // 「中标候选人：X联合Y」 names a consortium; organisations that do something else together are none.
  const isAllied = alliedWith.test(before) && roleOfPlace(page, name) !== undefined;
  return {
    part: partIn(remark) ?? partIn(said[1] ?? ''),
    isSaid: isLast || isAllied || said.some((words) => /联合体|牵头|主办方/u.test(words)),
    isFirst: /牵头|主办|成员[^)]*:/u.test(remark),
    isLast,
  };
}

/** The part that words state, as 「（联合体牵头人）」 or 「联合体成员：」; 「（联合体成员：Y）」 after a name is about Y. */
function partIn(words: string): ConsortiumPart | undefined {
  if (/牵头|主办[人方单]/u.test(words)) return 'leader';
  return /成员(?:单位|方|名称|\d|[一二三四五六])*[:)为]?$/u.test(words) ? 'member' : undefined;
}

const alliedWith = /(?:公司|院|所|站|中心|大学)联合$/u;

const labelEnd =
  /(?:联合体|(?<=[(,;])(?:牵头|成员)|牵头[人方单])(?:牵头|主办|成员|人|方|单位|各方|名称|\d|[一二三四五六])*[:()为由]*$/u;

function textOf(page: RolePage, block: number, start: number, end: number): string {
  return page.read(block)?.folded.text.slice(start, end) ?? '';
}
