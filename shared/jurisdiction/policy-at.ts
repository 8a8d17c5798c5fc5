import type { Day } from '../time/instant.ts';
import type { Jurisdiction, Policy } from './policy.ts';

/**
 * The version in force on `day`. Days before all versions get the oldest, whose `commencement` then denies them any
 * effect.
 */
export function policyAt(jurisdiction: Jurisdiction, day: Day): Policy {
  const inForce = jurisdiction.policies.find((policy) => policy.effectiveFrom <= day);
  const policy = inForce ?? jurisdiction.policies.at(-1);
  if (policy === undefined) throw new RangeError(`${jurisdiction.code} has no policy`);
  return policy;
}
