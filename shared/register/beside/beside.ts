import type { Month } from '../../time/month.ts';

/**
 * What the register tells beside its records, and no reader of records needs: each file by its SHA-256, lower-case hex. The head
 * names this index by its own.
 */
export type Beside = {
  readonly v: 1;
  /** The counts at the ends of months (`MonthCounts`, oldest first), or null before the first month has ended. */
  readonly months: string | null;
  /** The draws of experts by the months of their commitments (Arts. 23, 28), oldest first. */
  readonly draws: readonly DrawsPart[];
};

/** The draws that were committed to in a month: a file of `PublicDraw`s, oldest first. */
export type DrawsPart = {
  readonly month: Month;
  readonly sha256: string;
  readonly draws: number;
  /** Number of the first draw's entry: entries are numbered in the order of time. */
  readonly first: number;
};
