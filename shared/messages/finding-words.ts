import { enFindings } from './en.ts';
import type { Lang } from './lang.ts';
import type { FindingWords } from './word-set.ts';
import { zhFindings } from './zh.ts';

/** The words about names found on a page, in one language. */
export function findingWords(lang: Lang): FindingWords {
  return allFindingWords[lang];
}

const allFindingWords: Readonly<Record<Lang, FindingWords>> = { zh: zhFindings, en: enFindings };
