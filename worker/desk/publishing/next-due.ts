import type { Instant } from '../../../shared/time/instant.ts';
import { earliest } from '../../../shared/time/interval.ts';
import { later } from '../../../shared/time/order.ts';
import { addSeconds, toEpochMs } from '../../../shared/time/shanghai.ts';
import type { Failure } from '../platform/failure-store.ts';
import { longestRetrySeconds, retryAfterSeconds } from '../platform/retry.ts';
import { signingPolicy } from '../signing/signing-policy.ts';
import type { Publication } from './publication-store.ts';
import { publishingPolicy } from './publishing-policy.ts';

type Lifetime = Pick<Publication, 'issuedAt' | 'expiresAt'>;

/** What decides when the desk must act again. */
export type PublishingState = {
  /** Entries or records that no head has told of, nor a halt weighed. */
  readonly hasNews: boolean;
  /** The head that readers go by. */
  readonly last: Lifetime | undefined;
  readonly failure: Failure | undefined;
  readonly sweepFailure: Failure | undefined;
  /** When time alone changes a record. */
  readonly nextChangeAt: Instant | undefined;
  readonly oldestSuperseded: Instant | undefined;
  /** When the base is to be written anew; undefined while nothing has changed since. */
  readonly rebaseAt: Instant | undefined;
  /** When the next month has ended, whose counts are to be kept. */
  readonly monthEndsAt: Instant | undefined;
};

/** When the desk must act next, to publish or to sweep, leaving each failure its time; undefined when nothing will ever be due. */
export function nextDueAt(state: PublishingState, now: Instant): Instant | undefined {
  return earliest([
    afterFailure(publicationDueAt(state, now), state.failure),
    afterFailure(sweepDueAt(state), state.sweepFailure),
  ]);
}

function afterFailure(due: Instant | undefined, failure: Failure | undefined): Instant | undefined {
  if (due === undefined || !failure) return due;
  return later(due, addSeconds(failure.at, retryAfterSeconds(failure.failures)));
}

/** When to publish next; undefined when nothing has ever been, or needs to be, published. */
export function publicationDueAt(state: PublishingState, now: Instant): Instant | undefined {
  const { hasNews, last, nextChangeAt, rebaseAt, monthEndsAt } = state;
  return earliest([
    hasNews ? now : undefined,
    last && renewAt(last),
    nextChangeAt,
    rebaseAt,
    monthEndsAt,
  ]);
}

function sweepDueAt({ oldestSuperseded }: PublishingState): Instant | undefined {
  return oldestSuperseded && addSeconds(oldestSuperseded, publishingPolicy.keepSupersededSeconds);
}

/** Past this nothing is tried before the head is signed anew: what should have done it may have taken the desk down. */
export function overdueAt(last: Lifetime): Instant {
  return addSeconds(renewAt(last), longestRetrySeconds);
}

/** When a head is signed anew though nothing has changed. */
export function renewAt({ issuedAt, expiresAt }: Lifetime): Instant {
  const lifeSeconds = (toEpochMs(expiresAt) - toEpochMs(issuedAt)) / 1000;
  return addSeconds(issuedAt, lifeSeconds * signingPolicy.renewAfterFraction);
}
