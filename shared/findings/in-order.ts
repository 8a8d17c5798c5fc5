/**
 * Of things in the order of a text, none overlapping, the one that starts or ends, as `edgeOf` tells, at unit `at`. Found by
 * halving: a line may list thousands.
 */
export function withEdge<T>(
  ordered: readonly T[],
  edgeOf: (one: T) => number,
  at: number,
): T | undefined {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = ordered[middle];
    if (one === undefined) return undefined;
    const edge = edgeOf(one);
    if (edge === at) return one;
    if (edge < at) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** Where the branch's name ends, if one goes on after a name; else where the name does. */
export function wholeEndOf({ wholeEnd }: { readonly wholeEnd: number }): number {
  return wholeEnd;
}
