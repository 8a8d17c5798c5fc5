/** Names begin with at least this many units; shorter ones would match ordinary words and are not indexed. */
export const shortestName = 4;

/** Two neighbouring units as one number. */
export function pair(unit: number, next: number): number {
  return unit | (next << 16);
}

/** Hash of the four units at `start`. */
export function hashPrefixAt(text: string, start: number): number {
  const first = pair(text.charCodeAt(start), text.charCodeAt(start + 1));
  const second = pair(text.charCodeAt(start + 2), text.charCodeAt(start + 3));
  return mix(Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca77));
}

/** Hash of the last two units of a name that ends at `end`; its upper bits are the well-mixed ones. */
export function hashEndingAt(text: string, end: number): number {
  return Math.imul(pair(text.charCodeAt(end - 2), text.charCodeAt(end - 1)), 0x9e3779b1);
}

/** Hash of all units from `start` to `end`. */
export function hashBetween(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++)
    hash = (Math.imul(hash, 0x01000193) + text.charCodeAt(i) + 1) | 0;
  return mix(hash);
}

/** Spreads a hash over all 32 bits, unsigned (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** An index into a table of any size, taken from the upper bits of an unsigned hash without a division. */
export function placeOf(hash: number, size: number): number {
  return Math.floor(hash * (size / 0x1_0000_0000));
}
