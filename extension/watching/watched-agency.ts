import type { PublicRecord } from '../../shared/disclosure/record.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { isOtherwise } from './is-otherwise.ts';

/** What the register said of an agency, and when it was asked; null: it had no record. */
export type Said = { readonly record: PublicRecord | null; readonly at: Instant };

/** An agency on the reader's watch list, which lies on this device and nowhere else. */
export type WatchedAgency = {
  /** As printed: 18 characters. */
  readonly code: string;
  /** As it was called when it was put on the list. */
  readonly name?: string;
  readonly since: Instant;
  /** The last thing that was told of it; absent until the register has been asked once. */
  readonly said?: Said;
  /** Absent while nothing has changed since it was put on the list. */
  readonly change?: Change;
};

/** What has changed: `before` is what the reader knew, `said` is what it came to. */
type Change = {
  readonly before: Said;
  readonly noticedAt: Instant;
  /** The notification has been shown, or none may be. */
  readonly isTold: boolean;
  readonly isRead: boolean;
};

/**
 * The agency after a look at what the register says of it now; undefined where that is nothing new. Changes that the reader hasn't read yet
 * become one: from what they knew to what holds now.
 */
export function lookAgain(
  one: WatchedAgency,
  record: PublicRecord | undefined,
  at: Instant,
): WatchedAgency | undefined {
  const young: Said = { record: record ?? null, at };
  const { said, change } = one;
  if (said === undefined) return { ...one, said: young };
  if (!isOtherwise(said, young)) return undefined;
  const before = change === undefined || change.isRead ? said : change.before;
  return {
    ...one,
    said: young,
    change: { before, noticedAt: at, isTold: false, isRead: false },
  };
}
