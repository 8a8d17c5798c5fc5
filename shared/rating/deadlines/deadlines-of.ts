import { subjectKey } from '../../identity/subject.ts';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import { theBook } from '../../kinds/book/the-book.ts';
import { factsOf } from '../../kinds/facts/facts-of.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { dayOf } from '../../time/shanghai.ts';
import { annulmentDeadlines } from './annulment-deadlines.ts';
import { type Deadline, type DeadlineContext, type Due, latenessOn } from './deadline.ts';
import { listingDeadlines } from './listing-deadlines.ts';
import { repairDeadlines } from './repair-deadlines.ts';
import { supervisionDeadlines } from './supervision-deadlines.ts';

/**
 * All deadlines at `now` in the entries of any subjects, soonest first; those that can't be computed come last. What
 * the register does by itself (publish, take down, explain) is listed until its last day, because no entry says that
 * it was done.
 */
export function deadlinesOf(
  entries: readonly Entry[],
  jurisdiction: Jurisdiction,
  now: Instant,
  book = theBook,
): readonly Deadline[] {
  const policy = policyAt(jurisdiction, dayOf(now));
  const context = { now, jurisdiction, policy, clocks: policy.clocks, book };
  const here = entries.filter((entry) => entry.jurisdiction === jurisdiction.code);
  return [...Map.groupBy(here, ({ subject }) => subjectKey(subject)).values()]
    .flatMap((history) => deadlinesOfSubject(history, context))
    .toSorted(bySoonest);
}

/** Soonest first; deadlines that can't be computed come last. */
export function bySoonest(a: Deadline, b: Deadline): number {
  return dayKey(a) < dayKey(b) ? -1 : Number(dayKey(a) > dayKey(b));
}

function deadlinesOfSubject(
  history: readonly Entry[],
  context: DeadlineContext,
): readonly Deadline[] {
  const facts = factsOf(history, context.book);
  const subject = history[0]?.subject;
  if (subject === undefined) return [];
  const today = dayOf(context.now);
  return [
    ...listingDeadlines(facts, context),
    ...repairDeadlines(facts, context),
    ...supervisionDeadlines(facts, context),
    ...annulmentDeadlines(facts, history, context),
  ].map((due) => ({
    ...due,
    subject,
    lateness: openEnded.includes(due.what) ? 'in-time' : latenessOn(today, due.dueOn),
  }));
}

/** From their day on something may be done; no rule says until when. */
const openEnded: readonly Due['what'][] = ['listing-decision', 'repair-publicity-end'];

const unreckoned = '9999-12-31';

function dayKey({ dueOn }: Deadline): string {
  return dueOn.kind === 'calendar-unknown' ? unreckoned : dueOn.day;
}
