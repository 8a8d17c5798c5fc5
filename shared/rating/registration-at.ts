import { theBook } from '../kinds/book/the-book.ts';
import { entriesOf } from '../kinds/form/entry-of.ts';
import { registrationConfirmedForm } from '../kinds/registration/registration-forms.ts';
import { byEffect } from '../kinds/registration/registrations-of.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Instant } from '../time/instant.ts';
import type { Registration } from './standing.ts';

const never: Registration = { kind: 'never' };

/**
 * Whether a subject is registered at `at`, and since when. A subject that withdrew and files again is registered anew
 * (Art. 8).
 */
export function registrationAt(facts: readonly Entry[], at: Instant, book = theBook): Registration {
  const turnOf = ({ kind }: Entry) => book.kindOf(kind)?.registration;
  const isWithdrawal = (entry: Entry) => turnOf(entry) === 'ends';
  const steps = facts
    .filter((entry) => entry.effectiveFrom <= at && turnOf(entry) !== undefined)
    .sort(byEffect);
  const last = steps.at(-1);
  if (last === undefined) return never;
  if (isWithdrawal(last)) {
    const filed = steps.some((step) => !isWithdrawal(step));
    return filed ? { kind: 'withdrawn', since: last.effectiveFrom } : never;
  }
  const since = steps[1 + steps.findLastIndex(isWithdrawal)]?.effectiveFrom ?? last.effectiveFrom;
  const confirmedAt = entriesOf(facts, registrationConfirmedForm).findLast(
    ({ effectiveFrom, body }) =>
      body.names === undefined && since <= effectiveFrom && effectiveFrom <= at,
  )?.effectiveFrom;
  return { kind: 'filed', since, ...(confirmedAt !== undefined && { confirmedAt }) };
}
