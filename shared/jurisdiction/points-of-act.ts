import type { Day } from '../time/instant.ts';
import type { Jurisdiction, Policy } from './policy.ts';
import { policyAt } from './policy-at.ts';

/**
 * The most points that a decision of `decidedOn` may give an act done on `actOn`: the milder of the two days' rules
 * (Administrative Penalty Law art. 37). Undefined where the rules of either day don't have the act.
 */
export function pointsOfAct(
  jurisdiction: Jurisdiction,
  act: string,
  actOn: Day,
  decidedOn: Day,
): number | undefined {
  const then = pointsIn(policyAt(jurisdiction, actOn), act);
  const now = pointsIn(policyAt(jurisdiction, decidedOn), act);
  return then === undefined || now === undefined ? undefined : Math.min(then, now);
}

function pointsIn({ acts }: Policy, act: string): number | undefined {
  // `act` is text that people typed; a plain look-up would also find the names that every object inherits.
  return Object.hasOwn(acts, act) ? acts[act]?.value : undefined;
}
