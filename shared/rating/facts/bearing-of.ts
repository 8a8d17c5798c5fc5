import { type Bearing, bearings } from '../../kinds/form/bearing.ts';
import type { Fact } from '../../kinds/form/fact.ts';
import type { KindBook } from '../../kinds/form/kind-book.ts';
import { derivedFacts } from './derived-facts.ts';

/** What a fact means for its subject. One of an unknown kind may be a warning, so it counts as one. */
export function bearingOf({ kind }: Pick<Fact, 'kind'>, { facts }: KindBook): Bearing {
  return facts.get(kind)?.bearing ?? derivedFacts.get(kind)?.bearing ?? 'adverse';
}

/** The facts by what they mean for their subject, gravest first; those that mean the same keep their order. */
export function byBearing<F extends Fact>(facts: readonly F[], book: KindBook): readonly F[] {
  if (facts.length < 2) return facts;
  const rank = (fact: Fact) => bearings.indexOf(bearingOf(fact, book));
  return facts.toSorted((a, b) => rank(a) - rank(b));
}
