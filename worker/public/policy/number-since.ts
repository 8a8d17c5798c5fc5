import type { Jurisdiction, Policy, Sourced } from '../../../shared/jurisdiction/policy.ts';
import type { Day } from '../../../shared/time/instant.ts';

/** Since when a number has been what it is in this version, from the same source: the first day of the oldest such version in a row. */
export function numberSince(
  { policies }: Pick<Jurisdiction, 'policies'>,
  policy: Policy,
  numberOf: (policy: Policy) => Sourced<unknown> | undefined,
): Day {
  const same = JSON.stringify(numberOf(policy));
  let { effectiveFrom } = policy;
  for (const older of policies.slice(policies.indexOf(policy) + 1)) {
    if (JSON.stringify(numberOf(older)) !== same) break;
    effectiveFrom = older.effectiveFrom;
  }
  return effectiveFrom;
}
