import type { Service } from '../identity/services.ts';
import type { Day } from '../time/instant.ts';
import type { Jurisdiction } from './policy.ts';
import { policyAt } from './policy-at.ts';

/**
 * Whether an act done on `actOn` gets points at all: the regulation was in force (Art. 41, domain G9) and points had
 * begun for its service (Art. 27), or for any service where the act belongs to none.
 */
export function isScored(
  jurisdiction: Jurisdiction,
  actOn: Day,
  service: Service | undefined,
): boolean {
  const { commencement, scoredFrom } = policyAt(jurisdiction, actOn);
  if (actOn < commencement.value) return false;
  const switches = service === undefined ? Object.values(scoredFrom) : [scoredFrom[service]];
  return switches.some((from) => from !== undefined && from.value <= actOn);
}
