const words32 = 2 ** 32;

/**
 * A uniform random number from 0 to `limit` − 1 (limit ≤ 2³²). Words in the last, incomplete run of `limit` are
 * rejected, because they would favour small numbers.
 */
export function numberBelow(limit: number, words: Iterator<number, never>): number {
  const fair = words32 - (words32 % limit);
  let word = words.next().value;
  while (word >= fair) word = words.next().value;
  return word % limit;
}
