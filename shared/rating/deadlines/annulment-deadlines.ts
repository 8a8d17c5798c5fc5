import type { Entry } from '../../ledger/entry.ts';
import { dayOf } from '../../time/shanghai.ts';
import { annulmentsIn } from '../facts/annulments-in.ts';
import { caseOf, type DeadlineContext, type Due, latenessOn, within } from './deadline.ts';

/** An annulled decision is withdrawn and explained in public (Administrative Penalty Law art. 48; domain G5). */
export function annulmentDeadlines(
  facts: readonly Entry[],
  history: readonly Entry[],
  context: DeadlineContext,
): readonly Due[] {
  const days = context.clocks.explanationWorkingDays.value;
  return annulmentsIn(facts, history, context.book)
    .map(({ entry, of }) => ({
      what: 'annulment-explanation' as const,
      dueOn: within(context, dayOf(entry.recordedAt), days),
      whose: entry.actor.role,
      authority: entry.actor.authority,
      entries: [entry.id, of],
      ...caseOf(entry),
    }))
    .filter(({ dueOn }) => latenessOn(dayOf(context.now), dueOn) !== 'overdue');
}
