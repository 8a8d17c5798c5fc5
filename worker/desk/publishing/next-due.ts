import type { Instant } from '../../../shared/time/instant.ts';
import { later } from '../../../shared/time/order.ts';
import { addSeconds, toEpochMs } from '../../../shared/time/shanghai.ts';
import type { Publication, PublicationFailure } from './publication-store.ts';
import { publishingPolicy, retryAfterSeconds } from './publishing-policy.ts';

type Lifetime = Pick<Publication, 'issuedAt' | 'expiresAt'>;

/** What decides when the desk must act again. */
export type PublishingState = {
  /** Entries or records that no head has told of, nor a halt weighed. */
  readonly hasNews: boolean;
  /** The head that readers go by. */
  readonly last: Lifetime | undefined;
  readonly failure: PublicationFailure | undefined;
  readonly sweepFailure: PublicationFailure | undefined;
  /** When time alone changes a record. */
  readonly nextChangeAt: Instant | undefined;
  readonly oldestSuperseded: Instant | undefined;
  /** When the base is to be written anew; undefined while nothing has changed since. */
  readonly rebaseAt: Instant | undefined;
};

/** When the desk must act next, to publish or to sweep, leaving each failure its time; undefined when nothing will ever be due. */
export function nextDueAt(state: PublishingState, now: Instant): Instant | undefined {
  return earliest([
    afterFailure(publicationDueAt(state, now), state.failure),
    afterFailure(sweepDueAt(state), state.sweepFailure),
  ]);
}

function afterFailure(
  due: Instant | undefined,
  failure: PublicationFailure | undefined,
): Instant | undefined {
  if (due === undefined || !failure) return due;
  return later(due, addSeconds(failure.at, retryAfterSeconds(failure.failures)));
}

/** When to publish next; undefined when nothing has ever been, or needs to be, published. */
export function publicationDueAt(state: PublishingState, now: Instant): Instant | undefined {
  const { hasNews, last, nextChangeAt, rebaseAt } = state;
  return earliest([hasNews ? now : undefined, last && renewAt(last), nextChangeAt, rebaseAt]);
}

function sweepDueAt({ oldestSuperseded }: PublishingState): Instant | undefined {
  return oldestSuperseded && addSeconds(oldestSuperseded, publishingPolicy.keepSupersededSeconds);
}

/** Undefined where none of them is there. */
export function earliest(instants: readonly (Instant | undefined)[]): Instant | undefined {
  return instants.filter((instant) => instant !== undefined).toSorted()[0];
}

/** Past this nothing is tried before the head is signed anew: what should have done it may have taken the desk down. */
export function overdueAt(last: Lifetime): Instant {
  return addSeconds(renewAt(last), publishingPolicy.retrySeconds.most);
}

/** When a head is signed anew though nothing has changed. */
export function renewAt({ issuedAt, expiresAt }: Lifetime): Instant {
  const lifeSeconds = (toEpochMs(expiresAt) - toEpochMs(issuedAt)) / 1000;
  return addSeconds(issuedAt, lifeSeconds * publishingPolicy.renewAfterFraction);
}
