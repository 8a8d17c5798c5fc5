import type { Fault } from '../ledger/fault.ts';
import type { Instant } from '../time/instant.ts';

/**
 * RFC 9457 problem details, in both languages. `type` is `urn:lucheng:problem:<name>`, with a name of `problems.ts`.
 * `asOf` is there if the register was read, `lastKnownOn` if it has expired.
 */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly titleZh: string;
  readonly status: number;
  readonly detail: string;
  readonly detailZh: string;
  readonly faults?: readonly Fault[];
  readonly asOf?: Instant;
  readonly validUntil?: Instant;
  readonly lastKnownOn?: Instant;
};
