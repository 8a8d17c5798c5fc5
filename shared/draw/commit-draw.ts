import type { Policy } from '../jurisdiction/policy.ts';
import type { DrawCommittedBody } from '../kinds/draw/draw-forms.ts';
import type { PooledExpert } from '../kinds/draw/draw-record.ts';
import { canonicalHash } from '../kinds/draw/draw-result-rules.ts';
import { eligibleExperts } from './eligible-experts.ts';

/** What an authority decides before a draw; the rest of the commitment follows from the pool. */
export type DrawRequest = Omit<DrawCommittedBody, 'eligible' | 'listHash' | 'poolHash' | 'salt'>;

/** The body of a `draw-committed` entry; `salt` is random anew for each. */
export function commitDraw(
  request: DrawRequest,
  pool: readonly PooledExpert[],
  { expertDraw }: Policy,
  salt: string,
): DrawCommittedBody {
  const list = eligibleExperts(pool, request, expertDraw.conflictMonths.value);
  return {
    ...request,
    eligible: list.length,
    listHash: canonicalHash(list),
    poolHash: canonicalHash(pool),
    salt,
  };
}
