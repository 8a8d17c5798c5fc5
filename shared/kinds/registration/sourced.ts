import type { Fault } from '../../ledger/fault.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { olderCheck } from '../form/checked-otherwise.ts';
import { inFuture, otherStart } from '../form/effective-times.ts';
import type { DraftOf } from '../form/kind.ts';
import { checkedInFuture } from '../lists-of-others/list-checked.ts';

/**
 * Why a fact that was looked up at its source can't be on record from `effectiveFrom` on: that is the start of `day`,
 * which the draft states in `field`. `last`: the check before this one.
 */
export function sourcedFaults(
  draft: DraftOf<{ readonly sourceCheckedAt: Instant }>,
  { effectiveFrom, now, field, day }: Times,
  last: { readonly body: { readonly sourceCheckedAt: Instant } } | undefined,
): readonly (Fault | undefined)[] {
  return [
    otherStart(draft, effectiveFrom),
    inFuture(field, day, now),
    draft.body.sourceCheckedAt > now ? checkedInFuture : undefined,
    olderCheck('body.sourceCheckedAt', draft.body.sourceCheckedAt, last?.body.sourceCheckedAt),
  ];
}

type Times = {
  readonly effectiveFrom: Instant;
  readonly now: Instant;
  readonly field: string;
  readonly day: Day;
};
