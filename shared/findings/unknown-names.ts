import { characterBefore } from '../text/character-before.ts';
import type { Folded } from '../text/fold.ts';
import { countPattern, labelWords, sentenceWords } from './label-words.ts';
import type { NameMention } from './mention.ts';
import { isGap } from './set-apart.ts';

/**
 * Text that reads like an environmental organisation's full name at [start, end) of folded text, and isn't a
 * registered one.
 */
export type UnknownName = { readonly start: number; readonly end: number };

/**
 * Finds names of organisations that call their own trade environmental, except where a registered name stands. A name
 * begins after punctuation, space or a label and ends with an organisation's form; words for such organisations in
 * general (第三方检测机构, 该环保公司) are none. Good enough to list for a reader to look into, never to say anything about
 * an organisation.
 */
export function unknownNames(
  folded: Folded,
  registered: readonly Pick<NameMention, 'start' | 'wholeEnd'>[],
): readonly UnknownName[] {
  if (!trade.test(folded.text)) return [];
  const names: UnknownName[] = [];
  let least = 0;
  let next = 0;
  for (const match of folded.text.matchAll(form)) {
    const end = match.index + match[0].length;
    const start = startOfName(folded, match.index, least);
    // Neither list goes back in the text, so what is passed needs no second look.
    while ((registered[next]?.wholeEnd ?? Infinity) <= start) next++;
    const isTaken = (registered[next]?.start ?? Infinity) < end;
    const isName = isEnvironmental.test(folded.text.slice(start, end));
    if (isName && !isTaken) names.push({ start, end });
    least = end;
  }
  return names;
}

const trades = '环境|环保|环评|环科|环检|生态|监测|检测|污染|污水|水务|固废|危废|土壤|[低双]碳';
const trade = new RegExp(trades, 'u');
/** 公司 alone ends general words for companies as often as a name. */
const form =
  /有限(?:责任)?公司|股份公司|事务所|(?:研究[院所]|科学院|设计院|[监检]测(?:中心|站))(?:(?:\([^()]{1,6}\)|控股|股份|集团|总){0,2}(?:有限(?:责任)?)?公司)?/gu;
/** A place or brand, a trade, a form; not a word that is said of such organisations in general. */
const isEnvironmental = new RegExp(
  `^(?!该|本|各|某|等|其他|任何|所有|有关|相关|具[备有]|从事|第[一二三]方|[多一几两]家).{2,}?(?:${trades}).*$`,
  'u',
);

const longestName = 40;

/** Goes back from the form to the beginning of the name: over its letters, not beyond a space, a label or `least`. */
function startOfName(folded: Folded, form: number, least: number): number {
  const { text } = folded;
  const furthest = Math.max(least, form - longestName);
  let start = form;
  while (start > furthest && !isGap(folded, start)) {
    const character = characterBefore(text, start);
    if (!isNameCharacter.test(character)) break;
    start -= character.length;
  }
  return start + leadOf(text.slice(start, form));
}

const isNameCharacter = /^[\p{L}\d()·]$/u;
/** Words after which a name always begins; 为 is not one, because 无为 and 华为 are in names. */
const surelyBefore = [
  ...sentenceWords,
  '单位',
  '全称',
  '名单',
  '由',
  '的',
  '在',
  '是',
  '(?<![无华有大])为',
];
/** Words that names may contain: a name begins after one only if the rest still tells its trade. */
const mayBeBefore = [
  ...labelWords.filter((word) => word.length > 1),
  ...'与及受任予就'.split(''),
  '关于',
  countPattern,
];
const cuts = [
  new RegExp(`^.*(?:${surelyBefore.join('|')})(?=.{2,}$)`, 'u'),
  new RegExp(`^.*(?:${mayBeBefore.join('|')})(?=.{2,}?(?:${trades}))`, 'u'),
  // An opening bracket that isn't closed, brackets with other text, remarks, numbers.
  /^.*\((?=[^()]*$)/u,
  /^(?:\([^()]*\)|[^()]*\)|\d+)+/u,
];

/** How much of the text before a form belongs to no name. */
function leadOf(text: string): number {
  let start = 0;
  for (const cut of cuts) start += cut.exec(text.slice(start))?.[0].length ?? 0;
  return start;
}
