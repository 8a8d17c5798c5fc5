import type { Day } from '../time/instant.ts';
import type { Jurisdiction, Policy } from './policy.ts';
import { policyAt } from './policy-at.ts';

/**
 * The most points that an act done on `actOn` may cost in a decision of `decidedOn`: the milder of the two days' rules
 * (Administrative Penalty Law art. 37). Undefined where either day's rules don't know the act.
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
  // A catalogue is keyed by what people typed; an object answers to more names than its own.
  return Object.hasOwn(acts, act) ? acts[act]?.value : undefined;
}
