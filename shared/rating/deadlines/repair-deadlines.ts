import { entriesOf } from '../../kinds/form/entry-of.ts';
import { type Repair, repairsOf } from '../../kinds/remedy/repairs.ts';
import { measureImposed } from '../../kinds/supervision/measure-imposed.ts';
import type { Entry } from '../../ledger/entry.ts';
import { hasEnded } from '../../time/interval.ts';
import { dayOf } from '../../time/shanghai.ts';
import { caseOf, type DeadlineContext, type Due, latenessOn, within } from './deadline.ts';

/** Art. 37: gaps, acceptance, publicity, decision and take-down of each application for repair, and measures left over. */
export function repairDeadlines(facts: readonly Entry[], context: DeadlineContext): readonly Due[] {
  return repairsOf(facts).flatMap((repair) => {
    if (repair.decision?.body.result === 'granted') {
      return [...takeDown(repair.decision, context), ...measuresLeft(repair, facts, context)];
    }
    if (repair.decision !== undefined) return [];
    if (repair.acceptance === undefined) return repair.gaps ? [] : answers(repair, context);
    return [...publicityEnd(repair), decision(repair, repair.acceptance, context)];
  });
}

function answers({ application }: Repair, context: DeadlineContext): readonly Due[] {
  const { gapsWorkingDays, acceptanceWorkingDays } = context.clocks.repair;
  const appliedOn = dayOf(application.effectiveFrom);
  return [
    {
      what: 'repair-gaps',
      dueOn: within(context, appliedOn, gapsWorkingDays.value),
      whose: 'city-regulator',
      entries: [application.id],
    },
    {
      what: 'repair-acceptance',
      dueOn: within(context, appliedOn, acceptanceWorkingDays.value),
      whose: 'city-regulator',
      entries: [application.id],
    },
  ];
}

function publicityEnd({ application, publicity }: Repair): readonly Due[] {
  if (publicity === undefined) return [];
  return [
    {
      what: 'repair-publicity-end',
      dueOn: { kind: 'day', day: publicity.body.until },
      whose: 'city-regulator',
      entries: [publicity.id, application.id],
    },
  ];
}

/** The decision's limit can be extended once; the extended day is then the last one. */
function decision(
  { application, extension }: Repair,
  acceptance: Entry,
  context: DeadlineContext,
): Due {
  const { decisionWorkingDays, extensionWorkingDays } = context.clocks.repair;
  const acceptedOn = dayOf(acceptance.effectiveFrom);
  const most = decisionWorkingDays.value + extensionWorkingDays.value;
  const latestOn = within(context, acceptedOn, most);
  const due = { what: 'repair-decision', whose: 'city-regulator' } as const;
  if (extension !== undefined) {
    return { ...due, dueOn: latestOn, entries: [acceptance.id, extension.id, application.id] };
  }
  const dueOn = within(context, acceptedOn, decisionWorkingDays.value);
  return { ...due, dueOn, latestOn, entries: [acceptance.id, application.id] };
}

/** The authority that imposed a measure in a repaired case has to lift it. */
function measuresLeft(
  { application, decision: decided }: Repair,
  facts: readonly Entry[],
  context: DeadlineContext,
): readonly Due[] {
  if (decided === undefined) return [];
  const days = context.clocks.repair.takeDownWorkingDays.value;
  const repaired = facts.filter(({ id }) => application.body.of.includes(id));
  const cases = repaired.map(({ caseId }) => caseId).filter((id) => id !== undefined);
  return entriesOf(facts, measureImposed)
    .filter(({ caseId }) => caseId !== undefined && cases.includes(caseId))
    .filter(({ effectiveUntil: until }) => !hasEnded({ until }, context.now))
    .map((measure) => ({
      what: 'measure-lifting',
      dueOn: within(context, dayOf(decided.effectiveFrom), days),
      whose: measure.actor.role,
      authority: measure.actor.authority,
      entries: [measure.id, decided.id],
      ...caseOf(measure),
    }));
}

function takeDown(decided: Entry, context: DeadlineContext): readonly Due[] {
  const days = context.clocks.repair.takeDownWorkingDays.value;
  const dueOn = within(context, dayOf(decided.effectiveFrom), days);
  if (latenessOn(dayOf(context.now), dueOn) === 'overdue') return [];
  return [{ what: 'repair-take-down', dueOn, whose: 'city-regulator', entries: [decided.id] }];
}
