import { otherTimes } from '../form/effective-times.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { isMember, notMember } from './memberships.ts';
import { type AssociationMemberLeftBody, associationMemberLeftForm } from './people-forms.ts';

/** An agency is no longer a member (Arts. 13, 14). */
export const associationMemberLeft: EntryKind<
  AssociationMemberLeftBody,
  'association-member-left'
> = {
  ...associationMemberLeftForm,
  title: { zh: '退出行业自治组织', en: 'Association left' },
  roles: ['association'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'undoing', source: byDraft('associationRatings') },
  bounds: { own: { perDay: 500, inAll: 10_000 } },
  ends: { power: 'self' },
  decide(draft, { actor, facts, now }) {
    const { association } = draft.body;
    const faults = [
      notOwnMatter(draft, actor, { kind: 'association', code: association }),
      isMember(facts, association) ? undefined : notMember,
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
