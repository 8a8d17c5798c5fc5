import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { agencyLineOf } from '../agencies/agency-line.ts';
import type { Known } from '../agencies/known-agency.ts';
import type { Fresh } from '../reading/fresh-register.ts';

/** An agency in one line, and how long it stays so. */
export function lineAt(
  { now }: Pick<Fresh, 'now'>,
  verdict: Known,
): { readonly line: AgencyLine; readonly until: Instant } {
  return { line: agencyLineOf(verdict, now), until: verdict.validUntil };
}
