import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { theBook } from '../kinds/book/the-book.ts';

/** The publicity that each kind declares, with the norms for it in words. */
export function publicityIn(at: Jurisdiction, { kinds } = theBook) {
  return Object.fromEntries(
    kinds.map(({ name, publicity: { rule, source } }) => [name, { rule, source: source(at) }]),
  );
}
