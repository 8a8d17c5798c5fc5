import { en } from './en.ts';
import type { Lang } from './lang.ts';
import type { Words } from './word-set.ts';
import { zh } from './zh.ts';

/** All words of one language. */
export function words(lang: Lang): Words {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, Words>> = { zh, en };
