/** What clerks quote: `330300-1` is Wenzhou's first entry. */
export function entryId(jurisdiction: string, seq: number): string {
  return `${jurisdiction}-${seq + 1}`;
}
