import type { PublicRecord, PublicSpan } from '../../disclosure/record.ts';
import type { Instant } from '../../time/instant.ts';

/** Why a reader can't say anything. */
export type UnknownCause = 'no-register' | 'unreachable' | 'untrusted' | 'clock-wrong';

/**
 * The four outcomes of asking about one code. An error never looks like good news: only `known` with a span and
 * `not-known` are statements about the agency.
 */
export type Verdict =
  | {
      readonly outcome: 'known';
      readonly record: PublicRecord;
      readonly span: PublicSpan;
      /** When the register's head was issued. */
      readonly asOf: Instant;
      /** The answer holds until then: the next change of the record, or the head's expiry. */
      readonly validUntil: Instant;
    }
  | { readonly outcome: 'not-known'; readonly asOf: Instant; readonly validUntil: Instant }
  | { readonly outcome: 'stale'; readonly lastKnownOn: Instant }
  | { readonly outcome: 'unknown'; readonly cause: UnknownCause };
