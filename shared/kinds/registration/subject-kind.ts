import { kindOfHolder } from '../../identity/kind-of-holder.ts';
import type { SubjectKind } from '../../identity/subject.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { BrokenRule } from '../form/fields.ts';
import type { KindContext } from '../form/kind.ts';
import { actsForItself, isOwnWord } from '../form/own-matter.ts';
import { registrationChangedForm, registrationFiledForm } from './registration-forms.ts';
import { byEffect } from './registrations-of.ts';

/**
 * An organisation's kind: what its code says, unless an authority found that it only does its own technical work
 * (Art. 39). Where the code doesn't tell, an authority's word counts more than the organisation's, which can't name a
 * kind that hides it.
 */
export function subjectKindOf(code: string, facts: readonly Entry[]): SubjectKind | undefined {
  const vouched = lastSaid(facts.filter((entry) => !isOwnWord(entry)));
  if (vouched === 'self-performing-discharger') return vouched;
  const told = kindOfHolder(code) ?? vouched;
  if (told !== undefined) return told;
  const declared = lastSaid(facts);
  return declared !== undefined && needsAuthority(declared) ? undefined : declared;
}

/** Refuses a kind that the code contradicts, and one from the organisation itself that would hide it. */
export function subjectKindFault(
  field: string,
  code: string,
  stated: SubjectKind | undefined,
  { actor, facts }: Pick<KindContext, 'actor' | 'facts'>,
): Fault | undefined {
  if (stated === undefined) return undefined;
  const told = kindOfHolder(code);
  if (stated !== 'self-performing-discharger' && told !== undefined && stated !== told) {
    return { field, ...contradiction };
  }
  const isSettled = stated === told || stated === subjectKindOf(code, facts);
  if (!actsForItself(actor.role) || isSettled || !needsAuthority(stated)) return undefined;
  return { field, ...authorityOnly };
}

/**
 * A sole trader is found only by its code (domain G11), and an organisation that works for itself alone has no mark
 * (Art. 39).
 */
function needsAuthority(kind: SubjectKind): boolean {
  return kind === 'sole-trader' || kind === 'self-performing-discharger';
}

function lastSaid(facts: readonly Entry[]): SubjectKind | undefined {
  const said = [
    ...entriesOf(facts, registrationFiledForm).map((entry) => ({ ...entry, changes: entry.body })),
    ...entriesOf(facts, registrationChangedForm).map((entry) => ({ ...entry, ...entry.body })),
  ];
  return said.toSorted(byEffect).findLast(({ changes }) => changes.subjectKind !== undefined)
    ?.changes.subjectKind;
}

const contradiction: BrokenRule = {
  rule: 'registration.kind-contradicts-code',
  zh: '主体类型与统一社会信用代码前两位不符（GB 32100：91 企业，92 个体工商户，93 农民专业合作社，12 事业单位，51 社会团体，52 民办非企业单位，53 基金会）',
  en: 'The code says otherwise by its first two characters (GB 32100: 91 enterprise, 92 sole trader, 93 cooperative, 12 public institution, 51 to 53 social organisations)',
};

const authorityOnly: BrokenRule = {
  rule: 'registration.kind-needs-authority',
  zh: '此主体类型由市级主管部门认定，不得自行申报',
  en: 'Only the city regulator can find an organisation to be this; nobody says it of itself',
};
