import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { earlier } from '../../time/order.ts';
import { type EntryOf, entriesOf } from '../form/entry-of.ts';
import { licenceEndedForm, licenceForm } from './registration-forms.ts';

/** One licence of an agency (Art. 7), valid in [from, until). */
export type Licence = {
  readonly entry: EntryOf<typeof licenceForm>;
  readonly from: Instant;
  readonly until: Instant | undefined;
};

/** An agency's licences by number, as last checked, with revoked and returned ones ending. */
export function licencesOf(facts: readonly Entry[]): readonly Licence[] {
  const byNumber = new Map<string, Licence>();
  for (const entry of entriesOf(facts, licenceForm)) {
    const ended = entriesOf(facts, licenceEndedForm).find(({ body }) => body.of === entry.id);
    byNumber.set(entry.body.number, {
      entry,
      from: entry.effectiveFrom,
      until: ended ? firstOf(entry.effectiveUntil, ended.effectiveFrom) : entry.effectiveUntil,
    });
  }
  return [...byNumber.values()];
}

function firstOf(until: Instant | undefined, end: Instant): Instant {
  return until === undefined ? end : earlier(until, end);
}
