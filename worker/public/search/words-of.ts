import type { Sound } from '../../../shared/register/search/name-query.ts';
import { spellingsOf } from '../../../shared/register/search/spell.ts';
import { foldText } from '../../../shared/text/fold.ts';

/** A word that is looked for: as it is written, and as full pinyin in each way that it can be read. */
export type Word = { readonly text: string; readonly spellings: readonly (readonly Sound[])[] };

/** By spaces, commas and brackets; pinyin written syllable by syllable (ou jiang) is one word. */
export function wordsOf(text: string): readonly Word[] {
  const words = text
    .split(/[\s,，、;；()（）［］[\]【】]+/u)
    .filter((word) => foldText(word) !== '')
    .map(wordOf);
  const together = words.length > 1 ? wordOf(words.map((word) => word.text).join('’')) : undefined;
  const areSyllables = words.some(({ spellings }) => spellings.length === 0);
  return together && together.spellings.length > 0 && areSyllables ? [together] : words;
}

function wordOf(text: string): Word {
  return { text, spellings: spellingsOf(text) };
}
