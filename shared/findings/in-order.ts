/**
 * Of things in the order of a text, none overlapping, the one whose edge (by `edgeOf`, its start or end) is at unit
 * `at`. Found by halving, because a line may list thousands.
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

/** The end of the branch's name that goes on after a name, if there is one; else the end of the name. */
export function wholeEndOf({ wholeEnd }: { readonly wholeEnd: number }): number {
  return wholeEnd;
}
