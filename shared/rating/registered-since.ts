import { theBook } from '../kinds/book/the-book.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Day, Instant } from '../time/instant.ts';
import { earlier } from '../time/order.ts';
import { dayOf } from '../time/shanghai.ts';

/** Since when a subject is registered, and since which day the ledger knows it. */
export type RegisteredSince = {
  readonly registeredAt: Instant | undefined;
  /** The day of `registeredAt`. */
  readonly registeredOn: Day | undefined;
  /** The day on which its registration was first recorded: what it did before is unobserved (domain G8). */
  readonly observedOn: Day | undefined;
};

/** The first registration: cycles run from it (Art. 27). */
export function registeredSince(facts: readonly Entry[], book = theBook): RegisteredSince {
  let [registeredAt, observedAt]: (Instant | undefined)[] = [];
  for (const { kind, effectiveFrom, recordedAt } of facts) {
    if (book.kindOf(kind)?.registration !== 'begins') continue;
    registeredAt = earlier(registeredAt ?? effectiveFrom, effectiveFrom);
    observedAt = earlier(observedAt ?? recordedAt, recordedAt);
  }
  return {
    registeredAt,
    registeredOn: registeredAt && dayOf(registeredAt),
    observedOn: observedAt && dayOf(observedAt),
  };
}
