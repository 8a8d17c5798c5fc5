/** The codes of a segment's records, by number. */
export type CodeColumn = {
  readonly at: (record: number) => string;
  /** The record that has the code; `range` says from which record to before which it must be, and is asked only where needed. */
  readonly find: (
    code: string,
    range: () => readonly [first: number, end: number],
  ) => number | undefined;
};
