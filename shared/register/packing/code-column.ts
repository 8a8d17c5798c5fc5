/** The codes of a segment's records, by number. */
export type CodeColumn = {
  readonly at: (record: number) => string;
  /** The record in [first, end) that has the code. */
  readonly find: (code: string, first: number, end: number) => number | undefined;
};
