const words32 = 2 ** 32;

/**
 * A number from 0 to `limit` − 1 (limit ≤ 2³²), each as likely as the next: words from the last, incomplete run of `limit` are
 * thrown away, as they would favour the small numbers.
 */
export function numberBelow(limit: number, words: Iterator<number, never>): number {
  const fair = words32 - (words32 % limit);
  let word = words.next().value;
  while (word >= fair) word = words.next().value;
  return word % limit;
}
