import { inFuture, otherTimes } from '../form/effective-times.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { associationRatingFact } from './association-rating-fact.ts';
import { isMember, notMember } from './memberships.ts';
import { type AssociationRatingBody, associationRatingForm } from './people-forms.ts';

/** An association rated its member under a scheme of its own (Art. 14). */
export const associationRating: EntryKind<AssociationRatingBody, 'association-rating'> = {
  ...associationRatingForm,
  title: { zh: '行业信用等级', en: 'Association rating' },
  roles: ['association'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'with-source', source: byDraft('associationRatings') },
  bounds: { own: { perDay: 500, inAll: 20_000 }, onRecord: 500 },
  ends: 'nothing',
  fact: associationRatingFact,
  decide(draft, { actor, facts, now }) {
    const { association, on } = draft.body;
    const faults = [
      notOwnMatter(draft, actor, { kind: 'association', code: association }),
      isMember(facts, association) ? undefined : notMember,
      inFuture('body.on', on, now),
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
