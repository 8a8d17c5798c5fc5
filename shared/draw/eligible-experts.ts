import type { DrawCommittedBody } from '../kinds/draw/draw-forms.ts';
import type { PooledExpert } from '../kinds/draw/draw-record.ts';
import type { Day } from '../time/instant.ts';
import { addMonths } from '../time/shanghai.ts';

type Occasion = Pick<DrawCommittedBody, 'category' | 'meetsOn' | 'parties' | 'recused'>;

/**
 * Codes of the experts who may be drawn, sorted: of the category, not recused, and not employed by a party now,
 * later, or within `conflictMonths` before the day on which the experts meet (Arts. 23, 28).
 */
export function eligibleExperts(
  pool: readonly PooledExpert[],
  occasion: Occasion,
  conflictMonths: number,
): readonly string[] {
  const windowFrom = addMonths(occasion.meetsOn, -conflictMonths);
  const recused = new Set(occasion.recused.map(({ expert }) => expert));
  return pool
    .filter(({ code, categories }) => categories.includes(occasion.category) && !recused.has(code))
    .filter((expert) => !isBarred(expert, occasion.parties, windowFrom))
    .map(({ code }) => code)
    .toSorted();
}

function isBarred(
  { employers }: PooledExpert,
  parties: readonly string[],
  windowFrom: Day,
): boolean {
  return employers.some(
    ({ code, until }) => parties.includes(code) && (until === undefined || until >= windowFrom),
  );
}
