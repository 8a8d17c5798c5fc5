import type { Fault } from '../../ledger/fault.ts';
import { dayOf } from '../../time/shanghai.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { calendarUnknown } from '../form/calendar-unknown.ts';
import { otherTimes } from '../form/effective-times.ts';
import { decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { provisionalNote } from '../form/provisional-note.ts';
import { type RepairPublicisedBody, repairPublicisedForm } from './remedy-forms.ts';
import { repairStep } from './repair-step.ts';
import { notYetAccepted, openRepair } from './repairs.ts';

/** An intended repair is made public for remarks (Art. 37). */
export const repairPublicised: EntryKind<RepairPublicisedBody, 'repair-publicised'> = {
  ...repairPublicisedForm,
  ...repairStep,
  title: { zh: '信用修复公示', en: 'Repair made public' },
  decide(draft, context) {
    const faults = [
      ...otherTimes(draft, context.now),
      notYetAccepted(openRepair(context.facts, draft.body.application)),
      tooShort(draft.body.until, context),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: context.now });
  },
};

function tooShort(until: string, { now, jurisdiction, policy }: KindContext): Fault | undefined {
  const days = policy.clocks.repair.publicityWorkingDays.value;
  const least = addWorkingDays(jurisdiction.calendar, dayOf(now), days, 'protects');
  if (least.kind === 'calendar-unknown') return calendarUnknown('body.until', least.year);
  if (until >= least.day) return undefined;
  const note = provisionalNote(least);
  return {
    field: 'body.until',
    rule: 'repair.publicity-too-short',
    zh: `公示不少于 ${days} 个工作日，至少至 ${least.day}${note.zh}`,
    en: `The publicity lasts at least ${days} working days, until ${least.day}${note.en}`,
  };
}
