import { repudiationsOf } from '../../kinds/engagements/repudiations.ts';
import { type EntryOf, entriesOf } from '../../kinds/form/entry-of.ts';
import { listChecked } from '../../kinds/lists-of-others/list-checked.ts';
import { listEntered } from '../../kinds/lists-of-others/list-entered.ts';
import { registrationReminderForm } from '../../kinds/registration/registration-forms.ts';
import { openObjections } from '../../kinds/remedy/objections.ts';
import {
  objectionDecidedForm,
  objectionForm,
  retractionForm,
} from '../../kinds/remedy/remedy-forms.ts';
import { inspection } from '../../kinds/supervision/inspection.ts';
import type { Entry } from '../../ledger/entry.ts';
import { hasEnded } from '../../time/interval.ts';
import { later } from '../../time/order.ts';
import { addDays, dayOf } from '../../time/shanghai.ts';
import { caseOf, type DeadlineContext, type Due, within } from './deadline.ts';

/**
 * Objections, repudiations, reminders to register, orders to correct, and lists of others that are to be checked
 * again.
 */
export function supervisionDeadlines(
  facts: readonly Entry[],
  context: DeadlineContext,
): readonly Due[] {
  return [
    ...objections(facts, context),
    ...objectionCorrections(facts, context),
    ...repudiations(facts, context),
    ...registrationAnswers(facts, context),
    ...corrections(facts),
    ...listChecks(facts, context),
  ];
}

/** Objections: the province’s credit regulation, art. 31. */
function objections(facts: readonly Entry[], context: DeadlineContext): readonly Due[] {
  return openObjections(facts).map((objection) => ({
    what: 'objection-decision',
    ...objectionClock(objection, context),
    whose: 'city-regulator',
    entries: [objection.id, ...(objection.body.of === undefined ? [] : [objection.body.of])],
    ...caseOf(objection),
  }));
}

/** Domain G10: a person objects to something under their name, so the time limit of objections applies. */
function repudiations(facts: readonly Entry[], context: DeadlineContext): readonly Due[] {
  return repudiationsOf(facts)
    .filter(({ decision }) => decision === undefined)
    .map(({ entry }) => ({
      what: 'repudiation-decision',
      ...objectionClock(entry, context),
      whose: 'city-regulator',
      entries: [entry.id],
    }));
}

function objectionClock(filed: Entry, context: DeadlineContext): Pick<Due, 'dueOn' | 'latestOn'> {
  const { workingDays, mostWorkingDays } = context.clocks.objection;
  const filedOn = dayOf(filed.effectiveFrom);
  return {
    dueOn: within(context, filedOn, workingDays.value),
    latestOn: within(context, filedOn, mostWorkingDays.value),
  };
}

/** A decision that an objection found wrong has to be retracted. */
function objectionCorrections(facts: readonly Entry[], context: DeadlineContext): readonly Due[] {
  const days = context.clocks.objection.correctionWorkingDays.value;
  const objected = new Map(entriesOf(facts, objectionForm).map(({ id, body }) => [id, body.of]));
  const retracted = entriesOf(facts, retractionForm).map(({ body }) => body.entry);
  return entriesOf(facts, objectionDecidedForm).flatMap((decided) => {
    const of = objected.get(decided.body.objection);
    const isWrong = decided.body.result === 'upheld' && facts.some(({ id }) => id === of);
    if (of === undefined || !isWrong || retracted.includes(of)) return [];
    return {
      what: 'objection-correction' as const,
      dueOn: within(context, dayOf(decided.effectiveFrom), days),
      whose: 'city-regulator' as const,
      entries: [decided.id, of],
    };
  });
}

/** Art. 12 (2): the last reminder, until the agency has updated its registration. */
function registrationAnswers(facts: readonly Entry[], context: DeadlineContext): readonly Due[] {
  const reminder = entriesOf(facts, registrationReminderForm).at(-1);
  if (reminder === undefined) return [];
  const isAnswer = ({ kind, seq }: Entry) =>
    context.book.names.answersReminder.has(kind) && seq > reminder.seq;
  if (facts.some(isAnswer)) return [];
  const days = context.clocks.reminderWorkingDays.value;
  const dueOn = within(context, dayOf(reminder.effectiveFrom), days, 'protects');
  return [{ what: 'registration-answer', dueOn, whose: 'agency', entries: [reminder.id] }];
}

/** Art. 24: due until the next inspection in the case, or, without a case, until any next inspection. */
function corrections(facts: readonly Entry[]): readonly Due[] {
  const inspections = entriesOf(facts, inspection);
  const isLookedAtAgain = ({ seq, caseId }: Entry) =>
    inspections.some((next) => next.seq > seq && (caseId === undefined || next.caseId === caseId));
  return inspections.flatMap((inspection) => {
    const { correctedBy } = inspection.body;
    if (correctedBy === undefined || isLookedAtAgain(inspection)) return [];
    return {
      what: 'correction' as const,
      dueOn: { kind: 'day' as const, day: correctedBy },
      whose: 'agency' as const,
      entries: [inspection.id],
      ...caseOf(inspection),
    };
  });
}

/** Art. 21, domain G15: after that day the entry reads "unconfirmed". */
function listChecks(facts: readonly Entry[], { now, policy }: DeadlineContext): readonly Due[] {
  return entriesOf(facts, listEntered)
    .filter(({ effectiveUntil: until }) => !hasEnded({ until }, now))
    .map((entry) => {
      const checkedOn = dayOf(lastCheck(entry, facts));
      return {
        what: 'list-check',
        dueOn: { kind: 'day', day: addDays(checkedOn, policy.unconfirmedAfterDays.value) },
        whose: 'registry-authority',
        authority: entry.basis.authority,
        entries: [entry.id],
      };
    });
}

function lastCheck(entry: EntryOf<typeof listEntered>, facts: readonly Entry[]): string {
  return entriesOf(facts, listChecked)
    .filter(({ body }) => body.of === entry.id)
    .map(({ body }) => body.sourceCheckedAt)
    .reduce(later, entry.body.sourceCheckedAt);
}
