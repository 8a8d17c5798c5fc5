/** The middle of the numbers, or the mean of the two middle ones. */
export function median(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((a, b) => a - b);
  const half = ordered.length / 2;
  const [low, high] = [ordered[Math.ceil(half) - 1], ordered[Math.floor(half)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing');
  return (low + high) / 2;
}

/** The smallest number that `share` (0–1) of the numbers don't exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const ordered = [...numbers].sort((a, b) => a - b);
  const number = ordered[Math.max(0, Math.ceil(ordered.length * share) - 1)];
  if (number === undefined) throw new Error('There is no percentile of nothing');
  return number;
}
