import { cite } from './cite.ts';
import type { Cited } from './cited.ts';
import type { Jurisdiction } from './policy.ts';

/** Which item of the city's draft an act of the catalogue is; undefined for an act of another make. */
export function itemOfAct(
  { regulation, articles }: Pick<Jurisdiction, 'regulation' | 'articles'>,
  act: string,
): Cited | undefined {
  // A catalogue is keyed by what people typed; an object answers to more names than its own.
  const known = Object.hasOwn(articles.acts, act) ? articles.acts[act] : undefined;
  return known && cite(regulation.draft.inShort, known.article);
}
