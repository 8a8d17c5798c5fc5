/**
 * What the register tells beside its records, and no reader of records needs: each file by its SHA-256, lower-case hex. The head
 * names this index by its own.
 */
export type Beside = {
  readonly v: 1;
  /** The counts at the ends of months (`MonthCounts`, oldest first), or null before the first month has ended. */
  readonly months: string | null;
};
