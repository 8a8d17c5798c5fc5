/**
 * Whether an area is `outer` or lies in it, by their codes (GB/T 2260): 330302 lies in 330300, which lies in 330000.
 */
export function isInArea(code: string, outer: string): boolean {
  return code.startsWith(outer.replace(/(?:00)+$/, ''));
}
