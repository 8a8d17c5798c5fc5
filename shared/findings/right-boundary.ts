import { branchForms } from '../identity/branch-forms.ts';
import type { Folded } from '../text/fold.ts';
import { endsLatinName } from './latin-words.ts';
import { isSetApart } from './set-apart.ts';

/**
 * What the text after a name makes of it: nothing (`closed`), a branch of the organisation (up to `end`), perhaps a
 * longer name (`open`), or certainly another name (`other`: 「X中心」 in 「X中心医院」).
 */
export type NameEnding =
  | { readonly kind: 'closed' | 'open' | 'other' }
  | { readonly kind: 'branch'; readonly end: number };

/** Judges the name at [start, end) of the folded block; the next name in the block starts at `nextStart`. */
export function endingOf(
  folded: Folded,
  start: number,
  end: number,
  nextStart: number,
): NameEnding {
  const { text } = folded;
  const after = text.slice(end, Math.min(end + furthest, nextStart));
  if (!/^[\p{L}\d(]/u.test(after)) return { kind: 'closed' };
  const name = text.slice(start, end);
  if (isLatinName.test(name)) return { kind: endsLatinName(folded, end) ? 'closed' : 'open' };
  const branch = branchAfter.exec(after)?.[0] ?? numberedAfter.exec(after)?.[0];
  if (branch !== undefined) return { kind: 'branch', end: end + branch.length };
  if (isSetApart(folded, start, end, end)) return { kind: 'closed' };
  if (isCompanyForm.test(name)) {
    return { kind: subsidiaryAfter.test(after) ? 'open' : 'closed' };
  }
  return { kind: endingOfInstitution(after) };
}

function endingOfInstitution(after: string): 'closed' | 'open' | 'other' {
  if (isAnother.test(after)) return 'other';
  if (goesOn.test(after)) return isOfProject.test(after) ? 'open' : 'other';
  return institutionAfter.test(after) || bodyAfter.test(after) ? 'open' : 'closed';
}

const furthest = 32;

/** A name in Latin letters: 「… Testing Co., Ltd.」. */
const isLatinName = /\p{Script=Latin}[\d.)]*$/u;

/**
 * A name with one of these ends is complete in law; only a branch's name, or an old-style subsidiary's, goes on after
 * it.
 */
const isCompanyForm = /(?:公司|事务所|\((?:有限|普通)合伙\))$/u;

const numeral = '[\\d一二三四五六七八九十百〇零]';
const endOfPlace = '[省市区县镇乡村路街道旗州]';

/** After one of these words the sentence has gone on: no name of a branch or an institution contains them. */
const wordBreaks = [
  ...'公司 有限 委托 关于 负责 承担 组成 联合 以及 设立 成立 下设 下属 所属 提供 作为'.split(' '),
  ...'项目 采购 招标 投标 中标 迁建 改造 的 等'.split(' '),
  // Not as a district or a road (新建区, 建设路), or as the name of a branch.
  `新建(?!${endOfPlace}|分)`,
  `建设(?!${endOfPlace}|分)`,
];
/** These begin a new part of the sentence; further on they may belong to a place (无为, 项城, 龙在). */
const letterBreaks = [
  ...'由 受 为 与 及 就 对 在 是 或 其 各 拟 请 已'.split(' '),
  // Not where they begin the name of a county or a district (和平, 于都 …).
  '和(?![平田县林顺政布静])',
  '于(?![都洪田潜])',
  '将(?![乐])',
  '并(?![州])',
];
const wordLetter = `(?!${wordBreaks.join('|')})[\\p{L}\\d〇]`;
const letter = `(?!${[...wordBreaks, ...letterBreaks].join('|')})[\\p{L}\\d〇]`;
/** One letter, or a few in brackets: 「（温州）分公司」. */
const step = `(?:${letter}|\\((?:${letter}){1,10}\\))`;
const institutions =
  '公司|医院|大学|学院|学校|[中小]学|幼儿园|研究[院所]|设计院|中心|委员会|政府|支队|大队|协会|学会|监测站|服务站|管理[处所]|集团';

/** A branch's form after any place or number; a longer beginning must not hold words of the sentence. */
const branchAfter = new RegExp(
  `^\\(?(?:(?!${letterBreaks.join('|')})${wordLetter}{0,6}?|${step}{0,20}?)(?:${branchForms.join('|')})`,
  'u',
);
/** 「1号店」, 「第二厂」: a number and a form that alone would be no branch. */
const numberedAfter = new RegExp(`^第?${numeral}{1,4}号?(?:店|厂|站|所|院|中心)(?!长)`, 'u');
const subsidiaryAfter = new RegExp(`^${step}{1,10}?公司`, 'u');
const institutionAfter = new RegExp(`^${step}{0,8}?(?:有限(?:责任)?公司|${institutions})`, 'u');

/**
 * 「X中心站」, 「X大学城」, 「X大学路」, 「X研究院设计所」: with these ends it is the name of another body or of a place. Its head (站长, 所长),
 * its departments and its buildings are its own.
 */
const bodyAfter = new RegExp(
  `^${step}{0,6}?(?:(?:[总分支]?站|[所院局社店厂场馆园城港村路街桥台网]|基地|联盟|基金会|出版社)(?![长${'区内里外前后旁边附'}]))(?!\\p{L})|^(?:[总分支]?站|城|路|街|桥|村|镇)(?![长内里外])`,
  'u',
);

/** Right after an institution's name, these make it another organisation's name. */
const goesOn =
  /^(?:附属|(?:\([^)]{1,6}\)|控股|股份|集团|投资|实业){0,2}有限(?:责任)?公司|(?:集团|总)?公司|医院|大学(?!生)|学院(?![路街])|[中小]学(?![生部])|幼儿园)/u;

/** These name another organisation, whatever verb follows: no project begins with them. */
const isAnother =
  /^(?:附属(?!设施|工程|用房|建筑|配套|设备|物|楼)|(?:\([^)]{1,6}\)|控股|股份|集团|投资|实业){0,2}有限(?:责任)?公司)/u;

/** What an institution has done, bought or built: 「X医院医院信息系统采购」 names X医院 and the object of its project. */
const isOfProject =
  /采购|招标|投标|比选|询价|磋商|谈判|遴选|项目|工程|建设|改造|维修|装修|购置|租赁|外包|服务|设备|系统|软件|运维|维保|监理|设计|勘察|测绘|检测/u;
