import type { Fault } from '../../ledger/fault.ts';
import { inFuture, otherTimes, startUnder } from '../form/effective-times.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft, saying } from '../form/publicity-sources.ts';
import { isMember } from './memberships.ts';
import { type AssociationMemberBody, associationMemberForm } from './people-forms.ts';

/** An agency joined an association (Arts. 13, 14). Not being a member never lowers a grade. */
export const associationMember: EntryKind<AssociationMemberBody, 'association-member'> = {
  ...associationMemberForm,
  title: { zh: '加入行业自治组织', en: 'Association joined' },
  roles: ['association'],
  subjects: ['agency'],
  needsCase: false,
  publicity: {
    rule: 'never',
    source: saying`${byDraft('associationRatings')}，是否入会不作为信用信息`,
  },
  bounds: { own: { perDay: 500, inAll: 10_000 }, onRecord: 200 },
  ends: 'nothing',
  decide(draft, { actor, facts, now, policy }) {
    const { association, from } = draft.body;
    const effectiveFrom = startUnder(policy, from);
    const faults = [
      notOwnMatter(draft, actor, { kind: 'association', code: association }),
      isMember(facts, association) ? memberAlready : undefined,
      inFuture('body.from', from, now),
      ...otherTimes(draft, effectiveFrom),
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

const memberAlready: Fault = {
  field: 'body.association',
  rule: 'association.member-already',
  zh: '该机构已经是此行业自治组织的成员',
  en: 'The agency is a member of this association already',
};
