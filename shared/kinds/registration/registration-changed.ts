import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { branchFault } from './branch-of.ts';
import { namesClaimed } from './registration-filed.ts';
import { type RegistrationChangedBody, registrationChangedForm } from './registration-forms.ts';
import { subjectKindFault } from './subject-kind.ts';
import { unregistered } from './unregistered.ts';
import { unsaidLosses } from './unsaid-losses.ts';

/** The agency keeps its registration up to date (Art. 19). */
export const registrationChanged: EntryKind<RegistrationChangedBody, 'registration-changed'> = {
  ...registrationChangedForm,
  title: { zh: '登记变更', en: 'Registration changed' },
  roles: ['agency', 'city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'own-word', source: byDraft('upkeep') },
  supporting: true,
  answersReminder: true,
  ends: { power: 'self' },
  names: ({ changes }) =>
    namesClaimed(changes).map(({ field, name }) => ({ field: `changes.${field}`, name })),
  decide(draft, context) {
    const { actor, facts, now } = context;
    const { changes: changed, replaces = {} } = draft.body;
    const { branchOf } = changed;
    const effectiveFrom = draft.effectiveFrom ?? now;
    const faults = [
      notOwnMatter(draft, actor),
      unregistered(facts, 'subject.code'),
      branchOf === undefined
        ? undefined
        : branchFault('body.changes.branchOf', draft, branchOf, context),
      subjectKindFault(
        'body.changes.subjectKind',
        draft.subject.code,
        changed.subjectKind,
        context,
      ),
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
      ...unsaidLosses(draft.basis.documentNumber, replaces, () => changed, context),
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};
