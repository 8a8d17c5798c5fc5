import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { theBook } from '../kinds/book/the-book.ts';

/** What disclosure lets out, kind by kind, as each declares it, with the norms that say so in words. */
export function publicityIn(at: Jurisdiction, { kinds } = theBook) {
  return Object.fromEntries(
    kinds.map(({ name, publicity: { rule, source } }) => [name, { rule, source: source(at) }]),
  );
}
