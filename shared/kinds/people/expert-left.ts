import { otherTimes } from '../form/effective-times.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { ofPersons } from '../form/publicity-sources.ts';
import { isInPool, notInPool } from './expert-pool.ts';
import { type ExpertLeftBody, expertLeftForm } from './people-forms.ts';

/** An expert leaves the pool, as for a false opinion (Art. 23). */
export const expertLeft: EntryKind<ExpertLeftBody, 'expert-left'> = {
  ...expertLeftForm,
  title: { zh: '专家出库', en: 'Expert left' },
  roles: ['city-regulator'],
  subjects: ['expert'],
  needsCase: false,
  publicity: { rule: 'never', source: ofPersons },
  registration: 'ends',
  ends: { power: 'self' },
  decide(draft, { facts, now }) {
    const faults = [
      isInPool(facts) ? undefined : notInPool('subject.code'),
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
