import { findingWords } from '../../../shared/messages/finding-words.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { Doubt, VetMatch } from '../../../shared/vetting/vet-row.ts';
import { vetWords } from '../../../shared/vetting/words/vet-words.ts';

/** Why an agency is among the candidates: by what it was found, or what makes it unsure that it is meant. */
export type Because = VetMatch['kind'] | Doubt | 'part-of-name' | 'nearly';

/** In both languages: who reads it may use a tool in any. */
export function sayBecause(because: Because): { readonly zh: string; readonly en: string } {
  return { zh: wordsOf('zh')[because], en: wordsOf('en')[because] };
}

function wordsOf(lang: Lang): Readonly<Record<Because, string>> {
  return { ...found[lang], ...vetWords(lang).doubt, ...findingWords(lang).possible };
}

const found = {
  zh: {
    agency: '名称与登记一致',
    code: '代码一致',
    alias: '简称，请核对统一社会信用代码',
    branch: '其未登记的分支机构',
    'part-of-name': '名称中有这些字，请核对统一社会信用代码',
    nearly: '写法或者读音相近，可能是另一家，请核对统一社会信用代码',
  },
  en: {
    agency: 'Its legal name',
    code: 'Its code',
    alias: 'A short name: compare the code',
    branch: 'An unregistered branch of it',
    'part-of-name': 'Its name has these words: compare the code',
    nearly: 'Written or read alike, and may be another: compare the code',
  },
} as const;
