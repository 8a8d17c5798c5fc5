import * as z from 'zod';
import { inFuture, otherTimes } from '../form/effective-times.ts';
import { day, line, uscc } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { isMember, notMember } from './memberships.ts';

const body = z.strictObject({
  association: uscc,
  /** The association's rules of rating, with their version. */
  scheme: line(100),
  /** As the scheme has it, as AAA. */
  rating: line(20),
  on: day,
});
export type AssociationRatingBody = z.infer<typeof body>;

/** An association rated its member under a scheme of its own (Art. 14). */
export const associationRating: EntryKind<AssociationRatingBody, 'association-rating'> = {
  name: 'association-rating',
  title: { zh: '行业信用等级', en: 'Association rating' },
  roles: ['association'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'with-source', source: byDraft('associationRatings') },
  particular: true,
  bounds: { own: { perDay: 500, inAll: 20_000 }, onRecord: 500 },
  ends: 'nothing',
  body,
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
