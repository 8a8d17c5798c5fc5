import * as z from 'zod';
import type { Fault } from '../../ledger/fault.ts';
import { dayOf } from '../../time/shanghai.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { calendarUnknown } from '../form/calendar-unknown.ts';
import { otherTimes } from '../form/effective-times.ts';
import { day, line } from '../form/fields.ts';
import { decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { provisionalNote } from '../form/provisional-note.ts';
import { notYetAccepted, openRepair, repairEnds, repairers } from './repairs.ts';

const body = z.strictObject({
  /** Id of the application. */
  application: line(64),
  /** Last day of the publicity, at least as many working days off as policy says. */
  until: day,
});
export type RepairPublicisedBody = z.infer<typeof body>;

/** An intended repair is made public for remarks (Art. 37). */
export const repairPublicised: EntryKind<RepairPublicisedBody> = {
  name: 'repair-publicised',
  title: { zh: '信用修复公示', en: 'Repair made public' },
  roles: repairers,
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  ends: repairEnds,
  body,
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
