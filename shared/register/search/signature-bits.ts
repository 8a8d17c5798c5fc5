/** In a signature's first word: set for every name that a search may find. */
export const searchable = 1 << 31;

/**
 * In a signature's first word: the bit of a pair of symbols, given by their numbers. Pairs that nearly every name has
 * (有限公司) share one bit, so that they blur no others.
 */
export function pairBit(first: number, second: number): number {
  const pair = first * 32 + second;
  if (pair === yx || pair === xg || pair === gs) return 1;
  return 1 << (1 + ((Math.imul(pair, 0x9e3779b1) >>> 16) % 30));
}

const [g, s, x, y] = [6, 18, 23, 24];
const [yx, xg, gs] = [y * 32 + x, x * 32 + g, g * 32 + s];

/** In a signature's second word: the bits of a folded unit, two of 32 (a Bloom filter); none for 有限公司. */
export function unitBits(unit: number): number {
  if (unit === you || unit === xian || unit === gong || unit === si) return 0;
  const hash = Math.imul(unit, 0x9e3779b1);
  return (1 << (hash >>> 27)) | (1 << ((hash >>> 22) & 31));
}

const [you, xian, gong, si] = [0x6709, 0x9650, 0x516c, 0x53f8];

/** In a signature's third word: the bit of a folded unit and the one after it; none within 有限公司. */
export function neighboursBit(first: number, second: number): number {
  const isUsual =
    (first === you && second === xian) ||
    (first === xian && second === gong) ||
    (first === gong && second === si);
  if (isUsual) return 0;
  return 1 << (Math.imul(Math.imul(first, 0x85ebca6b) ^ second, 0x9e3779b1) >>> 27);
}

/** The number of the lowest bit of a word that isn't 0. */
export function lowest(word: number): number {
  return 31 - Math.clz32(word & -word);
}
