/** The earlier of two instants or two days. */
export function earlier(a: string, b: string): string {
  return a <= b ? a : b;
}

/** The later of two instants or two days. */
export function later(a: string, b: string): string {
  return a <= b ? b : a;
}
