import { theBook } from '../kinds/book/the-book.ts';
import type { KindBook } from '../kinds/form/kind-book.ts';
import type { Publicity } from '../kinds/form/publicity.ts';

export type RuleOfPublicity = Publicity['rule'];

/**
 * The rule by which entries of a kind, or facts of it, are public; undefined for a kind without one, which is never
 * public.
 */
export type PublicityRules = (kind: string) => RuleOfPublicity | undefined;

/** Facts without a kind of entry of their own follow the rule of the kinds that they rest on, if those agree. */
const restsOn: Readonly<Record<string, readonly string[]>> = {
  correction: ['retraction', 'ruling'],
  'legal-person-listed': ['listing'],
};

/** The rules that the kinds declare, which disclosure executes. */
export function publicityRulesOf({ kindOf }: KindBook = theBook): PublicityRules {
  return (kind) => {
    const [rule, ...others] = (restsOn[kind] ?? [kind]).map((name) => kindOf(name)?.publicity.rule);
    return others.every((other) => other === rule) ? rule : undefined;
  };
}
