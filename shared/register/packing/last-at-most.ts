/** The place of the last of the ascending `starts` that is at most `value`, or -1. */
export function lastAtMost(starts: ArrayLike<number>, value: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
