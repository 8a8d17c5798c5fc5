import { markWords } from '../messages/mark-words.ts';
import type { MarkKey } from '../messages/word-set.ts';

/** The mark whose word the text ends with, as a badge draws it after its label; the longest, for one may end like another. */
export function claimIn(text: string): MarkKey | undefined {
  const shown = text.replace(/\s+/g, ' ').trim();
  const ending = words.filter(([, word]) => shown.endsWith(word));
  return ending.sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

/** What only says that nothing is known claims nothing. */
const claims = (Object.keys(markWords.zh) as MarkKey[]).filter(
  (key) => !['malformed', 'unknown', 'stale', 'no-effect'].includes(key),
);

const words = claims.flatMap((key) =>
  [markWords.zh[key], markWords.en[key]].map((word) => [key, word] as const),
);
