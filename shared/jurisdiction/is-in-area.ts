/** Whether an area is the other one or in it, by their codes (GB/T 2260): 330302 is in 330300, and that in 330000. */
export function isInArea(code: string, outer: string): boolean {
  return code.startsWith(outer.replace(/(?:00)+$/, ''));
}
