/** Of two instants or two days, the one that comes first. */
export function earlier(a: string, b: string): string {
  return a <= b ? a : b;
}

/** Of two instants or two days, the one that comes last. */
export function later(a: string, b: string): string {
  return a <= b ? b : a;
}
