import { endInSource, type Folded } from '../text/fold.ts';
import { isGap } from './set-apart.ts';

/**
 * Whether a name in Latin letters begins at folded unit `start`: not in the middle of a word, nor after a capitalised word, with
 * which a longer name could begin (New Example Testing Ltd. holds Example Testing Ltd.).
 */
export function beginsLatinName(folded: Folded, start: number): boolean {
  const before = folded.source.slice(0, folded.offsets[start]);
  if (!isGap(folded, start)) return !/[\p{L}\p{M}\d]$/u.test(before);
  const [word] = lastWord.exec(before) ?? [];
  return word === undefined || isTalk(word);
}

/** Whether a Latin word ends at folded unit `end` of a name in Latin letters, and what follows is no part of the name. */
export function endsLatinName(folded: Folded, end: number): boolean {
  const after = folded.source.slice(endInSource(folded, end - 1));
  if (!isGap(folded, end)) return !/^[\p{L}\p{M}\d]/u.test(after);
  const [word] = firstWord.exec(after) ?? [];
  return word === undefined || isTalk(word.trim());
}

/** A word of the sentence rather than of a name. */
function isTalk(word: string): boolean {
  return /^\p{Ll}/u.test(word) || talk.test(word);
}

const lastWord = /[\p{Script=Latin}\p{M}\d'’&.-]+(?=\s*$)/u;
const firstWord = /^\s*[\p{Script=Latin}\p{M}\d'’&-]+/u;
const talk =
  /^(?:A|An|The|By|To|Of|For|From|And|Or|With|In|At|On|As|Is|Was|Are|Has|Won|Between|Winner|Bidder|Supplier|Contractor|Purchaser|Buyer|Client|Agency|Named|Company|Our|We|Mr|Ms)\.?$/i;

/** An English word that stands right before a Chinese name, in any spelling: `awarded to示例…`. */
export function endsWithEnglishWord(source: string): boolean {
  const [, word] = /(?<![\p{L}\p{M}])([A-Za-z]+)$/u.exec(source) ?? [];
  return word !== undefined && word.length > 1 && talk.test(word);
}
