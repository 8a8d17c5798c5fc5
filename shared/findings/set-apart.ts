/**
 * Whether dropped space parts a name at [start, end) of folded text from its neighbour: `at` is the edge to look at, start
 * or end. Space means nothing in text that is s p a c e d out as a whole.
 */
export function isSetApart(offsets: Uint32Array, start: number, end: number, at: number): boolean {
  const source = (unit: number): number => offsets[unit] ?? 0;
  const isWhole = source(end - 1) - source(start) === end - 1 - start;
  return isWhole && isGap(offsets, at);
}

/** Whether the fold dropped something between folded unit `at` and the one before it. */
export function isGap(offsets: Uint32Array, at: number): boolean {
  return (offsets[at] ?? 0) - (offsets[at - 1] ?? 0) > 1;
}
