/** Numbers in [0, 1), the same row for the same seed (mulberry32): a page generated twice must be the same page. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Around a mean, nine in ten within one and two thirds of `deviation` (sum of three, no long tails). */
export function around(mean: number, deviation: number, random: () => number): number {
  return mean + (random() + random() + random() - 1.5) * 2 * deviation;
}
