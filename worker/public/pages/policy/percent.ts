/** A weight of 1 at most in percent, to two decimals. */
export function percent(weight: number): string {
  return `${Math.round(weight * 10_000) / 100}%`;
}
