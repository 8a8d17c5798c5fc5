import * as z from 'zod';
import { otherTimes } from '../form/effective-times.ts';
import { uscc } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { isMember, notMember } from './memberships.ts';

const body = z.strictObject({ association: uscc });
export type AssociationMemberLeftBody = z.infer<typeof body>;

/** An agency is no member any more (Arts. 13, 14). */
export const associationMemberLeft: EntryKind<AssociationMemberLeftBody> = {
  name: 'association-member-left',
  title: { zh: '退出行业自治组织', en: 'Association left' },
  roles: ['association'],
  subjects: ['agency'],
  needsCase: false,
  ends: { power: 'self' },
  body,
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
