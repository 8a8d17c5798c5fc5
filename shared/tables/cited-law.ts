import type { BasisLevel } from '../ledger/entry.ts';

/** The norm that a text cites as its ground. */
export type CitedLaw = {
  readonly law: string;
  readonly article: string;
  readonly level: BasisLevel;
};

/**
 * Reads the ground of a decision, as `依据《…法》第三十二条第一款`: the first norm cited after a word for *under*, else the
 * first at all. Undefined where no norm or no article is named.
 */
export function citedLaw(text: string): CitedLaw | undefined {
  const grounds = /(?:依据|根据|依照|按照)(.*)/su.exec(text)?.[1] ?? '';
  const found = citation.exec(grounds) ?? citation.exec(text);
  if (found === null) return undefined;
  const [, title = '', article = ''] = found;
  return { law: `《${title}》`, article: article.replace(/\s/g, ''), level: levelOf(title) };
}

const number = '[〇零一二三四五六七八九十百千0-9]+';
const item = `(?:第?\\s*[（(]?${number}[）)]?\\s*[款项目])`;
const citation = new RegExp(
  `《([^《》]{2,80})》[^《》]{0,30}?(第\\s*${number}\\s*条(?:之${number})?(?:\\s*${item})*)`,
  'u',
);

/** By the title's form (Legislation Law arts. 68–96): the rank that a clerk would give it; regional titles begin with the region. */
function levelOf(title: string): BasisLevel {
  const isNational = /^中华人民共和国/.test(title);
  const isRegional = !isNational && /^.{1,12}?(?:省|市|自治区|自治州|自治县|经济特区)/u.test(title);
  if (/法(?:[（(].*[）)])?$/u.test(title) && !/办法/u.test(title)) return 'law';
  if (/条例(?:[（(].*[）)])?$/u.test(title)) {
    return isRegional ? 'local-regulation' : 'administrative-regulation';
  }
  return /(?:办法|规定|规则|细则)(?:[（(].*[）)])?$/u.test(title) ? 'rule' : 'normative-document';
}
