import type { Subject } from '../../identity/subject.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { foldText } from '../../text/fold.ts';
import type { EntryKind, NameClaim } from '../form/kind.ts';
import { decidedNames } from '../listing/decided-names.ts';
import { vouchedNames } from '../registration/said-names.ts';

type Given = { readonly subject: Subject; readonly body: unknown };
type FactsOf = (subject: Subject) => readonly Entry[];
type CodesOf = (folded: string) => readonly string[];

/**
 * Refuses to give an agency a name that authorities have registered or confirmed for another, or used in a decision
 * about another: such a slip would accuse an innocent agency and hide the listed one. Two agencies may bear one name;
 * the authority that has checked this names the others (`namesakes`).
 */
export function vouchedForAnother(
  kind: EntryKind,
  { subject, body }: Given,
  holdersOf: CodesOf,
  factsOf: FactsOf,
): readonly Fault[] {
  const said = new Set([subject.code, ...namesakesIn(body)]);
  return namesGiven(kind, body).flatMap(({ field, name }) => {
    const folded = foldText(name);
    const holders = holdersOf(folded).filter((code) => !said.has(code));
    const others = bearersOf(folded, holders, factsOf);
    if (others.length === 0 || namesByAuthorities(factsOf(subject)).has(folded)) return [];
    return [anothers(`body.${field}`, others)];
  });
}

/** Those of `codes` for which authorities vouch for the name, or which a decision calls by it. */
export function bearersOf(
  folded: string,
  codes: readonly string[],
  factsOf: FactsOf,
): readonly string[] {
  return codes.filter((code) => namesByAuthorities(factsOf({ kind: 'agency', code })).has(folded));
}

/** A party can't say by itself that others bear its name too. */
export function namesakesByItself(body: unknown): readonly Fault[] {
  return namesakesIn(body).length === 0 ? [] : [byItself];
}

function namesGiven(kind: EntryKind, body: unknown): readonly NameClaim[] {
  return [...(kind.names?.(body) ?? []), ...(kind.decidedNames?.(body) ?? [])];
}

function namesByAuthorities(facts: readonly Entry[]): ReadonlySet<string> {
  const decided = decidedNames(facts).map(({ name }) => name);
  return new Set([...vouchedNames(facts), ...decided].map(foldText));
}

function namesakesIn(body: unknown): readonly string[] {
  return (body as { readonly namesakes?: readonly string[] }).namesakes ?? [];
}

function anothers(field: string, codes: readonly string[]): Fault {
  return {
    field,
    rule: 'registration.name-of-another',
    zh: `主管部门、登记机关或者处理决定已将该名称记在 ${codes.join('、')} 名下；请核对代码与名称，确系同名或者先后使用同一名称的，在 namesakes 中写明其代码`,
    en: `By authorities this is the name of ${codes.join(', ')}; check code and name, and if both bear it, now or one after the other, give those codes in namesakes`,
  };
}

const byItself: Fault = {
  field: 'body.namesakes',
  rule: 'registration.namesakes-by-itself',
  zh: '是否同名由主管部门核实，本单位不得填写',
  en: 'Whether others bear the same name is for an authority to say',
};
