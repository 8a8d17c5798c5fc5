import type { Fault } from '../../ledger/fault.ts';
import { dayOf } from '../../time/shanghai.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { calendarUnknown } from '../form/calendar-unknown.ts';
import { otherTimes } from '../form/effective-times.ts';
import { decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { provisionalNote } from '../form/provisional-note.ts';
import { type RepairExtendedBody, repairExtendedForm } from './remedy-forms.ts';
import { repairStep } from './repair-step.ts';
import { notYetAccepted, openRepair, type Repair } from './repairs.ts';

/** The time to decide on a repair is extended, once and before it is over (Art. 37; domain § 9.7). */
export const repairExtended: EntryKind<RepairExtendedBody, 'repair-extended'> = {
  ...repairExtendedForm,
  ...repairStep,
  title: { zh: '信用修复延期', en: 'Repair decision extended' },
  decide(draft, context) {
    const repair = openRepair(context.facts, draft.body.application);
    const faults = [
      ...otherTimes(draft, context.now),
      notYetAccepted(repair),
      repair?.extension ? extendedAlready : undefined,
      repair?.acceptance && tooLate(repair.acceptance, context),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: context.now });
  },
};

function tooLate(
  acceptance: NonNullable<Repair['acceptance']>,
  { now, jurisdiction, policy }: KindContext,
): Fault | undefined {
  const days = policy.clocks.repair.decisionWorkingDays.value;
  const acceptedOn = dayOf(acceptance.effectiveFrom);
  const last = addWorkingDays(jurisdiction.calendar, acceptedOn, days, 'limits');
  if (last.kind === 'calendar-unknown') return calendarUnknown('body.application', last.year);
  return dayOf(now) > last.day ? over(last.day, provisionalNote(last)) : undefined;
}

function over(last: string, note: ReturnType<typeof provisionalNote>): Fault {
  return {
    field: 'body.application',
    rule: 'repair.extension-too-late',
    zh: `办理期限已于 ${last} 届满，不得再延期${note.zh}`,
    en: `The time to decide was over on ${last}, and cannot be extended any more${note.en}`,
  };
}

const extendedAlready: Fault = {
  field: 'body.application',
  rule: 'repair.extended-already',
  zh: '该修复申请已经延期一次',
  en: 'The time for this application was extended once already',
};
