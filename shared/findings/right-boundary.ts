import { branchForms } from '../identity/branch-forms.ts';
import type { Folded } from '../text/fold.ts';
import { isSetApart } from './set-apart.ts';

/**
 * What the text after a name makes of it: nothing (`closed`), a branch of the organisation (up to `end`), perhaps a
 * longer name (`open`), or surely one (`other`: 「X中心」 in 「X中心医院」).
 */
export type NameEnding =
  | { readonly kind: 'closed' | 'open' | 'other' }
  | { readonly kind: 'branch'; readonly end: number };

/** Judges the name at [start, end) of the folded block; the next name found in it starts at `nextStart`. */
export function endingOf(
  { text, offsets }: Folded,
  start: number,
  end: number,
  nextStart: number,
): NameEnding {
  const after = text.slice(end, Math.min(end + furthest, nextStart));
  if (!/^[\p{L}\d(]/u.test(after)) return { kind: 'closed' };
  const branch = branchAfter.exec(after);
  if (branch) return { kind: 'branch', end: end + branch[0].length };
  if (isSetApart(offsets, start, end, end)) return { kind: 'closed' };
  const isCompany = isCompanyForm.test(text.slice(start, end));
  if (isCompany) return { kind: subsidiaryAfter.test(after) ? 'open' : 'closed' };
  if (goesOn.test(after)) return { kind: 'other' };
  return { kind: institutionAfter.test(after) ? 'open' : 'closed' };
}

const furthest = 32;

/** Complete in law with these ends; only a branch's name, or an old-style subsidiary's, goes on after them. */
const isCompanyForm = /(?:公司|事务所|\((?:有限|普通)合伙\))$/u;

/** Where one of these stands, the sentence has gone on: no name of a branch or an institution holds them. */
const breaks = [
  ...'公司 有限 委托 关于 负责 承担 组成 联合 以及 设立 成立 下设 下属 所属 提供 作为'.split(' '),
  ...'项目 采购 招标 投标 中标 建设 迁建 新建 改造'.split(' '),
  ...'的 等 由 受 为 与 及 就 对 在 是 并 或 其 各 拟 请 将 已'.split(' '),
  // Not where they begin the name of a county or a district (和平, 于都 …).
  '和(?![平田县林顺政布静])',
  '于(?![都洪田潜])',
];
const letter = `(?!${breaks.join('|')})[\\p{L}\\d]`;
/** A letter, or a few in brackets: 「（温州）分公司」. */
const step = `(?:${letter}|\\((?:${letter}){1,10}\\))`;
const institutions =
  '公司|医院|大学|学院|学校|[中小]学|幼儿园|研究[院所]|设计院|中心|委员会|政府|支队|大队|协会|学会|监测站|服务站|管理[处所]|集团';

const branchAfter = new RegExp(`^\\(?${step}{0,20}?(?:${branchForms.join('|')})`, 'u');
const subsidiaryAfter = new RegExp(`^${step}{1,10}?公司`, 'u');
const institutionAfter = new RegExp(`^${step}{0,8}?(?:有限(?:责任)?公司|${institutions})`, 'u');

/** Directly after an institution's name these make another organisation's. */
const goesOn =
  /^(?:附属|(?:\([^)]{1,6}\)|控股|股份|集团|投资|实业){0,2}有限(?:责任)?公司|(?:集团|总)?公司|医院|大学(?!生)|学院(?![路街])|[中小]学(?!生)|幼儿园)/u;
