import type { PublicRecord } from '../../shared/disclosure/record.ts';
import type { Instant } from '../../shared/time/instant.ts';

/** What a city's register said of an agency, and when it was asked; null: it had no record. */
export type Said = {
  /** The city's code (GB/T 2260). */
  readonly jurisdiction: string;
  readonly record: PublicRecord | null;
  readonly at: Instant;
};

/** An agency on the reader's watch list, which lies on this device and nowhere else. */
export type WatchedAgency = {
  /** As printed: 18 characters. */
  readonly code: string;
  /** As it was called when it was put on the list. */
  readonly name?: string;
  readonly since: Instant;
  /** The last thing that each register said of it, the reader's own city first; absent until one could be asked. */
  readonly said?: readonly Said[];
  /** Absent while nothing has changed since it was put on the list. */
  readonly change?: Change;
};

/** What has changed: `before` is what the reader knew, `said` is what it came to. A city that is not in `before` could not be asked then. */
type Change = {
  readonly before: readonly Said[];
  readonly noticedAt: Instant;
  /** The notification has been shown, or none may be. */
  readonly isTold: boolean;
  readonly isRead: boolean;
};

/** What one city said. */
export function saidIn(all: readonly Said[], jurisdiction: string): Said | undefined {
  return all.find((one) => one.jurisdiction === jurisdiction);
}
