import type { Instant } from '../time/instant.ts';

/**
 * `GET /v1/names-waiting`: agencies in the order of their codes, with the names that they gave themselves and that no
 * authority has confirmed.
 */
export type WaitingNames = {
  readonly now: Instant;
  readonly agencies: readonly AgencyWaiting[];
  /**
   * Pass this as `after` for the next page; absent on the last page. A page may be short or empty although more pages
   * follow.
   */
  readonly next?: string;
};

export type AgencyWaiting = {
  readonly code: string;
  /** The name that an authority has registered; absent where there is none. */
  readonly registeredAs?: string;
  readonly names: readonly WaitingName[];
};

export type WaitingName = {
  readonly name: string;
  readonly kind: 'registered' | 'former' | 'alias';
  /** The latest entry that says the name, and when it was recorded. */
  readonly entry: string;
  readonly saidAt: Instant;
  /** Codes of others that registered the name as theirs, now or in the past. */
  readonly alsoOf: readonly string[];
};

/** The most agencies on a page. */
export const mostAgenciesWaiting = 200;
