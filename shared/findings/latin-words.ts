import { characterBefore } from '../text/character-before.ts';
import { endInSource, type Folded } from '../text/fold.ts';
import { isGap } from './set-apart.ts';

/**
 * Whether a name in Latin letters begins at folded unit `start`: not in the middle of a word, and not after a
 * capitalised word, with which a longer name could begin (New Example Testing Ltd. contains Example Testing Ltd.).
 */
export function beginsLatinName(folded: Folded, start: number): boolean {
  const from = folded.offsets[start] ?? 0;
  if (!isGap(folded, start)) {
    return !/[\p{L}\p{M}\d]$/u.test(folded.source.slice(Math.max(0, from - 2), from));
  }
  const word = wordBefore(folded.source, from);
  return word === '' || isTalk(word);
}

/** Whether a Latin word ends at folded unit `end` of a name in Latin letters, and what follows is no part of the name. */
export function endsLatinName(folded: Folded, end: number): boolean {
  const after = folded.source.slice(endInSource(folded, end - 1));
  if (!isGap(folded, end)) return !/^[\p{L}\p{M}\d]/u.test(after);
  const [word] = firstWord.exec(after) ?? [];
  return word === undefined || isTalk(word.trim());
}

/** Whether a word belongs to the sentence and not to a name. */
function isTalk(word: string): boolean {
  return /^\p{Ll}/u.test(word) || talk.test(word);
}

/**
 * The Latin word that ends at `from`, apart from space. Walked backwards, because a regular expression would start at
 * every earlier character.
 */
function wordBefore(source: string, from: number): string {
  let end = from;
  while (end > 0 && /\s/u.test(source.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && ofWord.test(characterBefore(source, start))) {
    start -= characterBefore(source, start).length;
  }
  return source.slice(start, end);
}

const ofWord = /^[\p{Script=Latin}\p{M}\d'’&.-]$/u;
const firstWord = /^\s*[\p{Script=Latin}\p{M}\d'’&-]+/u;
const talk =
  /^(?:A|An|The|By|To|Of|For|From|And|Or|With|In|At|On|As|Is|Was|Are|Has|Won|Between|Winner|Bidder|Supplier|Contractor|Purchaser|Buyer|Client|Agency|Named|Company|Our|We|Mr|Ms)\.?$/i;

/** Longer than any of the words above. */
const furthestTalk = 16;

/** An English word that stands right before a Chinese name at `from`, in any spelling: `awarded to示例…`. */
export function endsWithEnglishWord(source: string, from: number): boolean {
  const before = source.slice(Math.max(0, from - furthestTalk), from);
  const [, word] = /(?<![\p{L}\p{M}])([A-Za-z]+)$/u.exec(before) ?? [];
  return word !== undefined && word.length > 1 && talk.test(word);
}
