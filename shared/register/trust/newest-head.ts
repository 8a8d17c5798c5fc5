import type { SignedHead } from './head.ts';

/** The head with the higher sequence; of two with the same one, the first. */
export function newestHead(
  a: SignedHead | undefined,
  b: SignedHead | undefined,
): SignedHead | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.head.sequence >= b.head.sequence ? a : b;
}
