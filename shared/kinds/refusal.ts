import { citeGrounds, type Ground } from '../jurisdiction/cite.ts';
import type { Jurisdiction } from '../jurisdiction/policy.ts';
import type { Fault } from '../ledger/fault.ts';

/** A fault before it is said: its words name no article, `basis` does. */
export type Refusal = Fault & { readonly basis?: readonly Ground[] };

/** A refusal as a clerk reads it: what it rests on in brackets behind its words, each article with the norm that it is of. */
export function sayRefusal({ basis, ...fault }: Refusal, jurisdiction: Jurisdiction): Fault {
  if (basis === undefined) return fault;
  const cited = citeGrounds(basis, jurisdiction);
  return { ...fault, zh: `${fault.zh}（${cited.zh}）`, en: `${fault.en} (${cited.en})` };
}
