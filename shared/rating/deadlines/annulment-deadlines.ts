import { entriesOf } from '../../kinds/form/entry-of.ts';
import { retractionForm, rulingForm } from '../../kinds/remedy/remedy-forms.ts';
import type { Entry } from '../../ledger/entry.ts';
import { dayOf } from '../../time/shanghai.ts';
import { caseOf, type DeadlineContext, type Due, latenessOn, within } from './deadline.ts';

/** An annulled decision is withdrawn and explained in public (Administrative Penalty Law art. 48; domain G5). */
export function annulmentDeadlines(
  facts: readonly Entry[],
  context: DeadlineContext,
): readonly Due[] {
  const retractions = entriesOf(facts, retractionForm)
    .filter(({ body }) => body.effect === 'annulled')
    .map((entry) => ({ entry, annulled: entry.body.entry }));
  const rulings = entriesOf(facts, rulingForm)
    .filter(({ body }) => body.result === 'annulled' || body.result === 'void')
    .map((entry) => ({ entry, annulled: entry.body.of }));
  const days = context.clocks.explanationWorkingDays.value;
  return [...retractions, ...rulings]
    .map(({ entry, annulled }) => ({
      what: 'annulment-explanation' as const,
      dueOn: within(context, dayOf(entry.recordedAt), days),
      whose: entry.actor.role,
      authority: entry.actor.authority,
      entries: [entry.id, annulled],
      ...caseOf(entry),
    }))
    .filter(({ dueOn }) => latenessOn(dayOf(context.now), dueOn) !== 'overdue');
}
