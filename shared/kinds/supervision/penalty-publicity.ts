import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import type { Instant } from '../../time/instant.ts';
import { earlier } from '../../time/order.ts';
import { addMonths, startOfDay } from '../../time/shanghai.ts';
import type { PenaltyBody } from './supervision-forms.ts';

/**
 * Until when a penalty that ends at `until`, or never, may be published: as long as its severity allows; a grave one
 * that lasts longer is shown for its time, and none after its end (domain § 9.8). Undefined for a penalty that never
 * may be (domain G7).
 */
export function penaltyPublicUntil(
  { severity, procedure, publication, servedOn }: PenaltyBody,
  until: Instant | undefined,
  jurisdiction: Jurisdiction,
): Instant | undefined {
  if (severity === 'minor' || procedure === 'simple' || publication === undefined) return undefined;
  const months = policyAt(jurisdiction, servedOn).publicityMonths.value[severity];
  const longest = startOfDay(addMonths(servedOn, months));
  if (until === undefined) return longest;
  return severity === 'serious' ? until : earlier(until, longest);
}
