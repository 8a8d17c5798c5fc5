import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { type RegistrationWithdrawnBody, registrationWithdrawnForm } from './registration-forms.ts';
import { unregistered } from './unregistered.ts';

/** The agency no longer works here (Art. 8). Its record stays, with listings and bans. */
export const registrationWithdrawn: EntryKind<RegistrationWithdrawnBody, 'registration-withdrawn'> =
  {
    ...registrationWithdrawnForm,
    title: { zh: '登记注销', en: 'Registration withdrawn' },
    roles: ['agency', 'city-regulator'],
    subjects: ['agency'],
    needsCase: false,
    publicity: { rule: 'own-word', source: byDraft('registration') },
    answersReminder: true,
    registration: 'ends',
    ends: { power: 'self' },
    decide(draft, { actor, facts, now }) {
      const effectiveFrom = draft.effectiveFrom ?? now;
      const faults = [
        notOwnMatter(draft, actor),
        unregistered(facts, 'subject.code'),
        startsAfterNow(effectiveFrom, now),
        otherEnd(draft),
      ];
      return decideBy(faults, { ...draft, effectiveFrom });
    },
  };
