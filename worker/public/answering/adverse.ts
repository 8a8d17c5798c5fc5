import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import type { PublicReason } from '../../../shared/disclosure/record.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { RegisterLifetime } from './cache-policy.ts';

/** Whose level at a moment is adverse, and until when that is so. */
export type Adverse = {
  readonly agencies: readonly AdverseAgency[];
  readonly lifetime: RegisterLifetime;
};

/** `from`: since when it has its level. `reasons`: its decisions that hold. */
export type AdverseAgency = {
  readonly line: AgencyLine;
  readonly from: Instant;
  readonly reasons: readonly PublicReason[];
};
