import type { Instant } from '../time/instant.ts';

/** `GET /v1/names-waiting`: agencies in the order of their codes, with the names that they gave themselves and no authority has confirmed. */
export type WaitingNames = {
  readonly now: Instant;
  readonly agencies: readonly AgencyWaiting[];
  /** Give it as `after` to go on; absent on the last page. A page may be short, or empty, with more to come. */
  readonly next?: string;
};

export type AgencyWaiting = {
  readonly code: string;
  /** What an authority has it registered as; absent where none has. */
  readonly registeredAs?: string;
  readonly names: readonly WaitingName[];
};

export type WaitingName = {
  readonly name: string;
  readonly kind: 'registered' | 'former' | 'alias';
  /** The entry that said it last, and when that was recorded. */
  readonly entry: string;
  readonly saidAt: Instant;
  /** Codes of others that registered the name as theirs, now or once. */
  readonly alsoOf: readonly string[];
};

/** The most agencies on a page. */
export const mostAgenciesWaiting = 200;
