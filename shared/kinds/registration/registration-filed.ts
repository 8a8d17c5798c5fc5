import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { decideBy, type EntryKind, type NameClaim } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { branchFault } from './branch-of.ts';
import { type RegistrationFiledBody, registrationFiledForm } from './registration-forms.ts';
import { statedByFiling } from './registration-losses.ts';
import { subjectKindFault } from './subject-kind.ts';
import { unsaidLosses } from './unsaid-losses.ts';

/** Every name that an agency says is or was its own. */
export function namesClaimed({
  name,
  formerNames = [],
  aliases = [],
}: Partial<RegistrationFiledBody>): readonly NameClaim[] {
  return [
    ...(name === undefined ? [] : [{ field: 'name', name }]),
    ...formerNames.map((former, i) => ({ field: `formerNames[${i}].name`, name: former.name })),
    ...aliases.map((alias, i) => ({ field: `aliases[${i}]`, name: alias })),
  ];
}

/** Notification registration (Art. 8), self-declared; a later one brings it up to date (Art. 19). */
export const registrationFiled: EntryKind<RegistrationFiledBody, 'registration-filed'> = {
  ...registrationFiledForm,
  title: { zh: '告知性登记', en: 'Registration filed' },
  roles: ['agency', 'city-regulator', 'operator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'own-word', source: byDraft('registration', 'upkeep') },
  supporting: true,
  answersReminder: true,
  registration: 'begins',
  ends: { power: 'self' },
  names: namesClaimed,
  decide(draft, context) {
    const { actor, now } = context;
    const effectiveFrom = draft.effectiveFrom ?? now;
    const { replaces = {}, namesakes: _, ...filed } = draft.body;
    const faults = [
      notOwnMatter(draft, actor),
      branchFault('body.branchOf', draft, draft.body.branchOf, context),
      subjectKindFault('body.subjectKind', draft.subject.code, draft.body.subjectKind, context),
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
      ...unsaidLosses(
        draft.basis.documentNumber,
        replaces,
        (before) => statedByFiling(before, filed),
        context,
      ),
    ];
    return decideBy(faults, {
      ...draft,
      effectiveFrom,
      body: { ...draft.body, services: [...new Set(draft.body.services)] },
    });
  },
};
