import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { policyAt } from '../jurisdiction/policy-at.ts';
import type { Chance, drawCommittedForm } from '../kinds/draw/draw-forms.ts';
import type { DrawHeldBody } from '../kinds/draw/draw-held.ts';
import type { PooledExpert } from '../kinds/draw/draw-record.ts';
import type { EntryOf } from '../kinds/form/entry-of.ts';
import { dayOf } from '../time/shanghai.ts';
import { eligibleExperts } from './eligible-experts.ts';
import { holdDraw } from './hold-draw.ts';

/** The body of a `draw-held` entry: whom chance draws from the pool as it was at the commitment. */
export function heldBody(
  { id, body, recordedAt }: EntryOf<typeof drawCommittedForm>,
  pool: readonly PooledExpert[],
  randomness: Chance,
  jurisdiction: Jurisdiction,
): DrawHeldBody {
  const { conflictMonths } = policyAt(jurisdiction, dayOf(recordedAt)).expertDraw;
  const list = eligibleExperts(pool, body, conflictMonths.value);
  const { drawn, reserves } = holdDraw(body, list, randomness);
  return {
    commitment: id,
    list: [...list],
    randomness,
    drawn: [...drawn],
    reserves: [...reserves],
  };
}
