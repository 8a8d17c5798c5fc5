import { cite } from './cite.ts';
import type { Cited } from './cited.ts';
import type { Jurisdiction } from './policy.ts';

/**
 * Which item of the city's draft prohibits an act of the catalogue; undefined for an act that isn't in the catalogue.
 */
export function itemOfAct(
  { regulation, articles }: Pick<Jurisdiction, 'regulation' | 'articles'>,
  act: string,
): Cited | undefined {
  // `act` is text that people typed; a plain look-up would also find the names that every object inherits.
  const known = Object.hasOwn(articles.acts, act) ? articles.acts[act] : undefined;
  return known && cite(regulation.draft.inShort, known.article);
}
