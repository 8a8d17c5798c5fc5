import { theBook } from '../kinds/book/the-book.ts';
import type { KindBook } from '../kinds/form/kind-book.ts';
import type { Publicity } from '../kinds/form/publicity.ts';

export type RuleOfPublicity = Publicity['rule'];

/**
 * The rule by which entries of a kind, or facts of it, are public; undefined for a kind without one, which is never
 * public.
 */
export type PublicityRules = (kind: string) => RuleOfPublicity | undefined;

/** Facts without a kind of entry of their own follow the rule of the entries that they rest on. */
const derived: Readonly<Record<string, RuleOfPublicity>> = {
  correction: 'undoing',
  'legal-person-listed': 'in-force',
};

/** The rules that the kinds declare, which disclosure executes. */
export function publicityRulesOf({ kindOf }: KindBook = theBook): PublicityRules {
  return (kind) => kindOf(kind)?.publicity.rule ?? derived[kind];
}
