import { citeGrounds, type Ground } from '../../jurisdiction/cite.ts';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { Fault } from '../../ledger/fault.ts';

/** A fault before its legal ground is put into words: its text names no article, `basis` does. */
export type RuleFault = Fault & { readonly basis?: readonly Ground[] };

/** A refusal in a clerk's words, followed by its legal ground in brackets, each article with its norm. */
export function sayRuleFault({ basis, ...fault }: RuleFault, jurisdiction: Jurisdiction): Fault {
  if (basis === undefined) return fault;
  const cited = citeGrounds(basis, jurisdiction);
  return { ...fault, zh: `${fault.zh}（${cited.zh}）`, en: `${fault.en} (${cited.en})` };
}
