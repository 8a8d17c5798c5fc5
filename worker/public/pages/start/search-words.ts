import type { Lang } from '../../../../shared/messages/lang.ts';

/** What stands around a search and its results. */
type SearchWords = {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly title: (text: string) => string;
  readonly found: (count: number, more: boolean) => string;
  /** How many of those looked at were found, where not all were looked at. */
  readonly foundAmong: (count: number, lookedAt: number) => string;
  readonly tooShort: string;
  readonly nothing: string;
  /** Nobody meets the conditions that were chosen. */
  readonly nothingSuch: string;
  readonly filter: Readonly<Record<'title' | 'level' | 'service' | 'kind' | 'any', string>>;
  /** What else to try where nothing was found. */
  readonly tryNext: readonly string[];
  readonly meansNothing: string;
  readonly mistyped: string;
  readonly didYouMean: string;
  readonly wrongCharacter: (place: number, typed: string, right: string) => string;
  readonly swapped: (place: number) => string;
  readonly missing: (place: number, right: string) => string;
  readonly extra: (place: number, typed: string) => string;
  readonly branchOf: string;
  readonly compare: (count: number) => string;
};

export function searchWords(lang: Lang): SearchWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, SearchWords>> = {
  zh: {
    label: '机构名称、曾用名、其中一部分、拼音，或统一社会信用代码',
    hint: '机构名称或代码',
    button: '查询',
    title: (text) => `查询“${text}”`,
    found: (count, more) => (more ? `仅列出前 ${count} 家，请补充名称` : `共 ${count} 家`),
    foundAmong: (count, lookedAt) =>
      count === 0
        ? `名称可能相符的太多，只查看了 ${lookedAt} 家，其中没有符合的；其余尚未查看，不等于没有。请补充名称。`
        : `名称可能相符的太多，只查看了 ${lookedAt} 家，其中 ${count} 家符合；其余尚未查看。请补充名称。`,
    tooShort: '请至少输入两个字，或 18 位统一社会信用代码。',
    nothing: '公示库中没有名称包含这些文字的机构。',
    nothingSuch: '名称相符的机构中，没有同时符合这些条件的。请去掉条件再看。',
    filter: { title: '筛选', level: '状态', service: '服务类别', kind: '类型', any: '不限' },
    tryNext: [
      '只输入名称中最特别的几个字，去掉“有限公司”等；',
      '几个字之间可以空一格，先后不限；',
      '也可输入全拼（oujiang）、拼音首字母（oj），或 18 位统一社会信用代码；',
      '个体工商户只能按代码查询。',
    ],
    meansNothing: '未登记不等于信用良好，也不等于违法。',
    mistyped: '这个统一社会信用代码写错了：',
    didYouMean: '您是不是要找',
    wrongCharacter: (place, typed, right) => `第 ${place} 位写的是 ${typed}，登记的是 ${right}`,
    swapped: (place) => `第 ${place} 位与第 ${place + 1} 位写颠倒了`,
    missing: (place, right) => `少写了第 ${place} 位的 ${right}`,
    extra: (place, typed) => `第 ${place} 位多写了 ${typed}`,
    branchOf: '您查的像是分支机构或文中的一段；其中的机构是',
    compare: (count) => `并排比较前 ${count} 家`,
  },
  en: {
    label: 'Name, former name, part of one, pinyin, or unified social credit code',
    hint: 'Agency or code',
    button: 'Look up',
    title: (text) => `“${text}”`,
    found: (count, more) =>
      more
        ? `The first ${count} are listed; give more of the name`
        : `${count} ${count === 1 ? 'agency' : 'agencies'}`,
    foundAmong: (count, lookedAt) =>
      `Too many names may fit: ${lookedAt} agencies were looked at, ${count === 0 ? 'none of which is' : `${count} of which ${count === 1 ? 'is' : 'are'}`} what was asked for. Of the others nothing is said; give more of the name`,
    tooShort: 'Give at least two characters, or the 18 of a unified social credit code.',
    nothing: 'No agency in the register has a name with these characters.',
    nothingSuch: 'None of those with such a name meets these conditions. Take one away.',
    filter: { title: 'Filter', level: 'Level', service: 'Service', kind: 'Kind', any: 'any' },
    tryNext: [
      'Give only the most particular characters of the name, without 有限公司.',
      'Several parts may be set apart by spaces, in any order.',
      'Full pinyin (oujiang), its initials (oj) and the 18 characters of a unified social credit code work, too.',
      'Sole traders are found by code only.',
    ],
    meansNothing: 'Not to be registered is neither good standing nor a violation.',
    mistyped: 'This unified social credit code has a mistake: ',
    didYouMean: 'Did you mean',
    wrongCharacter: (place, typed, right) =>
      `character ${place} is ${typed} here and ${right} on record`,
    swapped: (place) => `characters ${place} and ${place + 1} are swapped`,
    missing: (place, right) => `character ${place}, ${right}, is missing`,
    extra: (place, typed) => `character ${place}, ${typed}, is one too many`,
    branchOf: 'This looks like a branch, or like a piece of text; the agency in it is',
    compare: (count) => `The first ${count} side by side`,
  },
};
