import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import {
  type RegistrationReminderBody,
  registrationFiledForm,
  registrationReminderForm,
} from './registration-forms.ts';

/** A written reminder of the duty to register was served (Art. 12 (2)); without one, staying away costs no points. */
export const registrationReminder: EntryKind<RegistrationReminderBody, 'registration-reminder'> = {
  ...registrationReminderForm,
  title: { zh: '书面提醒登记', en: 'Reminder to register' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'never', source: byDraft('unregistered') },
  clocks: ['registration-answer'],
  bounds: { onRecord: 500 },
  ends: 'nothing',
  decide(draft, context) {
    const effectiveFrom = draft.effectiveFrom ?? context.now;
    const faults = [
      startsAfterNow(effectiveFrom, context.now),
      otherEnd(draft),
      otherRound(draft, context),
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

/** An agency that registers after a reminder has answered it; the next reminder is a first one again. */
function otherRound(
  draft: DraftOf<RegistrationReminderBody>,
  { facts }: KindContext,
): RuleFault | undefined {
  const heeded = entriesOf(facts, registrationFiledForm).at(-1)?.seq ?? -1;
  const served = entriesOf(facts, registrationReminderForm).filter(({ seq }) => seq > heeded);
  const due = served.length + 1;
  if (draft.body.round === due) return undefined;
  return due > 2 ? remindedTwice : { ...wrongRound, ...roundDue(due) };
}

const wrongRound = { field: 'body.round', rule: 'reminder.wrong-round' };

function roundDue(due: number): { readonly zh: string; readonly en: string } {
  return { zh: `此次应为第 ${due} 次提醒`, en: `This must be reminder number ${due}` };
}

const remindedTwice: RuleFault = {
  field: 'body.round',
  rule: 'reminder.served-twice',
  zh: '已经提醒两次，可依规定记分',
  en: 'Two reminders were served already; staying away can be scored',
  basis: [['draft', 'unregistered']],
};
