/** What clerks quote: `330300-1` is the first entry of the city 330300. */
export function entryId(jurisdiction: string, seq: number): string {
  return `${jurisdiction}-${seq + 1}`;
}
