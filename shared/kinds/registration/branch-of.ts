import type { Subject } from '../../identity/subject.ts';
import type { Entry } from '../../ledger/entry.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { BrokenRule } from '../form/fields.ts';
import type { KindContext } from '../form/kind.ts';
import { actsForItself } from '../form/own-matter.ts';
import { unverifiedCode } from './code-verified.ts';
import { registrationChangedForm, registrationFiledForm } from './registration-forms.ts';

/**
 * The legal person of a branch is another agency on record that is no branch itself (domain G11). Once it is on record, the
 * branch can't unsay it, or it would shed the legal person's bans; the city regulator can.
 */
export function branchFault(
  field: string,
  { subject }: { readonly subject: Subject },
  branchOf: string | undefined,
  { actor, facts, factsOf }: KindContext,
) {
  const before = branchOfFacts(facts);
  const isUnsaid = before !== undefined && branchOf !== before;
  if (isUnsaid && actsForItself(actor.role)) return { field, ...settled };
  if (branchOf === undefined) return undefined;
  if (branchOf === subject.code) return { field, ...ownBranch };
  const legalPerson = { kind: 'agency', code: branchOf } as const;
  const its = factsOf(legalPerson);
  if (its.length === 0) return { field, ...unknown, ...unverifiedCode(field, branchOf, factsOf) };
  return branchOfFacts(its) === undefined ? undefined : { field, ...isBranch };
}

/** The legal person by the last filing or change that names one. */
function branchOfFacts(facts: readonly Entry[]): string | undefined {
  const filed = entriesOf(facts, registrationFiledForm).at(-1);
  const changed = entriesOf(facts, registrationChangedForm).findLast(
    ({ seq, body }) =>
      body.changes.branchOf !== undefined && (filed === undefined || seq > filed.seq),
  );
  return changed?.body.changes.branchOf ?? filed?.body.branchOf;
}

const settled: BrokenRule = {
  rule: 'registration.branch-settled',
  zh: '所属法人已登记，分支机构不得自行变更，由市级主管部门办理',
  en: 'The legal person is on record; a branch cannot change it itself, the city regulator can',
};

const ownBranch: BrokenRule = {
  rule: 'registration.own-branch',
  zh: '所属法人不得是分支机构本身',
  en: 'A branch cannot be its own legal person',
};

const unknown: BrokenRule = {
  rule: 'registration.unknown-legal-person',
  zh: '所属法人没有记录，请核对其统一社会信用代码',
  en: 'Nothing is on record of this legal person; check its code',
};

const isBranch: BrokenRule = {
  rule: 'registration.legal-person-is-branch',
  zh: '所填机构本身是分支机构，应填写其所属法人',
  en: 'This is a branch itself; name the legal person',
};
