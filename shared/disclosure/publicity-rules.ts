import { theBook } from '../kinds/book/the-book.ts';
import type { KindBook } from '../kinds/form/kind-book.ts';
import type { Publicity } from '../kinds/form/publicity.ts';

export type RuleOfPublicity = Publicity['rule'];

/** By which rule entries of a kind are public, or facts of it; undefined for a kind that has none, which is never. */
export type PublicityRules = (kind: string) => RuleOfPublicity | undefined;

/** Facts that no kind of entry is called after go by the rule of the entries that they rest on. */
const derived: Readonly<Record<string, RuleOfPublicity>> = {
  correction: 'undoing',
  'legal-person-listed': 'in-force',
};

/** The rules that the kinds declare: what disclosure runs. */
export function publicityRulesOf({ kindOf }: KindBook = theBook): PublicityRules {
  return (kind) => kindOf(kind)?.publicity.rule ?? derived[kind];
}
