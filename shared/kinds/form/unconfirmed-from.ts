import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import type { Instant } from '../../time/instant.ts';
import { addDays, dayOf, startOfDay } from '../../time/shanghai.ts';

/**
 * When a fact that was checked at its source at `checkedAt` becomes unconfirmed, by the policy of `at` (domain G15).
 */
export function unconfirmedFrom(
  checkedAt: Instant,
  jurisdiction: Jurisdiction,
  at: Instant,
): Instant {
  const days = policyAt(jurisdiction, dayOf(at)).unconfirmedAfterDays.value;
  return startOfDay(addDays(dayOf(checkedAt), days + 1));
}
