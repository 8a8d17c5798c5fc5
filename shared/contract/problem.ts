import type { Fault } from '../ledger/fault.ts';
import type { Instant } from '../time/instant.ts';
import type { MarkWords } from './mark-schema.ts';

/**
 * RFC 9457 problem details, in both languages. `type` is `urn:lucheng:problem:<name>`, with a name of `problems.ts`.
 * `asOf` is there if the register was read, `lastKnownOn` and `mark`, by which a badge says so, if it has expired.
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
  readonly mark?: MarkWords;
};
