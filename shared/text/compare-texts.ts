/** Orders two texts by their code units, for `sort`: -1, 0 or 1, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
