import { otherTimes } from '../form/effective-times.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { commitmentFact } from './commitment-fact.ts';
import { type ServiceCommitmentBody, serviceCommitmentForm } from './registration-forms.ts';
import { unregistered } from './unregistered.ts';

/** What the agency promises its clients, its time limit and its process (Art. 18); the last one holds. */
export const serviceCommitment: EntryKind<ServiceCommitmentBody, 'service-commitment'> = {
  ...serviceCommitmentForm,
  title: { zh: '服务承诺', en: 'Service commitment' },
  roles: ['agency'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'own-word', source: byDraft('standards') },
  ends: 'nothing',
  fact: commitmentFact,
  decide(draft, { actor, facts, now }) {
    const faults = [
      notOwnMatter(draft, actor),
      unregistered(facts, 'subject.code'),
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
