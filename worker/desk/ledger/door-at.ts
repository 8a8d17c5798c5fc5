import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import type { CheckContext } from '../../../shared/kinds/door/check-drafts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { jurisdictionNow } from './jurisdiction-now.ts';
import type { Ledger } from './ledger.ts';

/** What the write door judges drafts by at `now`, whoever asks. */
export function doorAt(
  ledger: Pick<Ledger, 'entries' | 'jurisdiction'>,
  now: Instant,
): Omit<CheckContext, 'actor' | 'book'> {
  const { entries } = ledger;
  return {
    now,
    jurisdiction: jurisdictionNow(ledger),
    historyOf: (subject: Subject) => entries.historyOf(subjectKey(subject)),
    holdersOfName: (folded) => entries.holdersOfName(folded),
    namedInDecisions: (folded) => entries.namedInDecisions(folded),
    ownCounts: (party, kind) => entries.ownCount(party, kind, now),
  };
}
