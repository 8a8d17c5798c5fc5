import type { DrawCommittedBody } from '../kinds/draw/draw-forms.ts';
import type { PooledExpert } from '../kinds/draw/draw-record.ts';
import type { Day } from '../time/instant.ts';
import { addMonths } from '../time/shanghai.ts';

type Occasion = Pick<DrawCommittedBody, 'category' | 'meetsOn' | 'parties' | 'recused'>;

/** What keeps an expert from being drawn: an employment by a party, or a ground on which they step aside. */
export type Bar =
  | { readonly kind: 'employed'; readonly employer: PooledExpert['employers'][number] }
  | { readonly kind: 'recused'; readonly ground: Occasion['recused'][number]['ground'] };

export type JudgedExpert = { readonly expert: PooledExpert; readonly bar?: Bar };

/**
 * The experts of the category, each with what bars them: recused, or employed by a party now, later, or within
 * `conflictMonths` before the day on which the experts meet (Arts. 23, 28).
 */
export function judgeExperts(
  pool: readonly PooledExpert[],
  occasion: Occasion,
  conflictMonths: number,
): readonly JudgedExpert[] {
  const windowFrom = addMonths(occasion.meetsOn, -conflictMonths);
  const grounds = new Map(occasion.recused.map(({ expert, ground }) => [expert, ground]));
  return pool
    .filter(({ categories }) => categories.includes(occasion.category))
    .map((expert) => {
      const ground = grounds.get(expert.code);
      if (ground !== undefined) return { expert, bar: { kind: 'recused', ground } };
      const employer = employedBy(expert, occasion.parties, windowFrom);
      return employer ? { expert, bar: { kind: 'employed', employer } } : { expert };
    });
}

/** Codes of the experts who may be drawn, sorted. */
export function eligibleExperts(
  pool: readonly PooledExpert[],
  occasion: Occasion,
  conflictMonths: number,
): readonly string[] {
  return judgeExperts(pool, occasion, conflictMonths)
    .filter(({ bar }) => bar === undefined)
    .map(({ expert }) => expert.code)
    .toSorted();
}

function employedBy({ employers }: PooledExpert, parties: readonly string[], windowFrom: Day) {
  return employers.find(
    ({ code, until }) => parties.includes(code) && (until === undefined || until >= windowFrom),
  );
}
