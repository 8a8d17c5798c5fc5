import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { earlier } from '../../time/order.ts';
import { theBook } from '../book/the-book.ts';

/** When entries end before their own time, by id: the earliest end of each. */
export function endingsOf(
  facts: readonly Entry[],
  { kindOf } = theBook,
): ReadonlyMap<string, Instant> {
  const endings = new Map<string, Instant>();
  for (const entry of facts) {
    const at = entry.effectiveFrom;
    for (const id of kindOf(entry.kind)?.stops?.(entry, facts) ?? []) {
      endings.set(id, earlier(endings.get(id) ?? at, at));
    }
  }
  return endings;
}
