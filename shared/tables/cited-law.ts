import { levelsOfTitle } from '../jurisdiction/levels-of-title.ts';
import { knownNames, normNamed } from '../jurisdiction/norms.ts';
import type { BasisLevel } from '../ledger/entry.ts';

/**
 * The norm that a text cites as its ground, and the ranks that it may have: one, or several where the text can't
 * settle it.
 */
export type CitedLaw = {
  readonly law: string;
  readonly article: string;
  readonly levels: readonly BasisLevel[];
};

/**
 * Finds the ground of a decision in texts like `依据《…法》第三十二条第一款`, `根据《…条例》（国务院令第820号）第45条` or `国务院令第820号第四十五条`: the
 * first norm cited after a word for *under*, else the first cited at all. Undefined where no norm or no article is
 * named.
 */
export function citedLaw(text: string): CitedLaw | undefined {
  const flat = withoutInnerTitles(text);
  const grounds = /(?:依据|根据|依照|按照)(.*)/su.exec(flat)?.[1] ?? '';
  const found = citation.exec(grounds) ?? citation.exec(flat);
  if (found === null) return undefined;
  const [, title, name = '', behind = '', article = ''] = found;
  const cited = title ?? name;
  const full = title ?? normNamed(name)?.title;
  return {
    law: full === undefined ? cited.replace(/\s/g, '') : `《${full}》`,
    article: article.replace(/\s/g, ''),
    levels: levelsOfTitle(cited, behind),
  };
}

const number = '[〇零一二三四五六七八九十百千0-9]+';
const item = `(?:第?\\s*[（(]?${number}[）)]?\\s*[款项目])`;
const names = [
  ...knownNames().toSorted((a, b) => b.length - a.length),
  '\\p{Script=Han}{1,10}令\\s*(?:\\d{4}年)?\\s*第?\\s*[\\d〇零一二三四五六七八九十百]+\\s*号',
  '\\p{Script=Han}{1,8}[〔[（(]\\d{4}[）)\\]〕]\\s*\\d+\\s*号',
];
const citation = new RegExp(
  `(?:《([^《》]{2,80})》|(${names.join('|')}))([^《》]{0,40}?)(第\\s*${number}\\s*条(?:之${number})?(?:\\s*${item})*)`,
  'u',
);

/** 《浙江省实施《…法》办法》 is one title. */
function withoutInnerTitles(text: string): string {
  let depth = 0;
  return Array.from(text, (character) => {
    if (character === '《') {
      depth += 1;
      return depth > 1 ? '〈' : character;
    }
    if (character !== '》' || depth === 0) return character;
    depth -= 1;
    return depth > 0 ? '〉' : character;
  }).join('');
}
