import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { entriesOf } from '../form/entry-of.ts';
import { associationMemberForm, associationMemberLeftForm } from './people-forms.ts';

/** Whether an agency is on record as a member of the association (Arts. 13, 14). */
export function isMember(facts: readonly Entry[], association: string): boolean {
  const joined = entriesOf(facts, associationMemberForm).findLast(
    ({ body }) => body.association === association,
  );
  const left = entriesOf(facts, associationMemberLeftForm).findLast(
    ({ body }) => body.association === association,
  );
  return joined !== undefined && (left === undefined || joined.seq > left.seq);
}

export const notMember: Fault = {
  field: 'body.association',
  rule: 'association.not-a-member',
  zh: '该机构不是此行业自治组织的成员',
  en: 'The agency is no member of this association',
};
