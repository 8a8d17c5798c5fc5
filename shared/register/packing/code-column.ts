/** The codes of a segment's records, by number. */
export type CodeColumn = {
  readonly at: (record: number) => string;
  /** A number of each code, which few others share (`sixOfCode`). */
  readonly numbers: Uint32Array;
  /** The record in [first, end) that has the code. `range` is asked only where it is needed. */
  readonly find: (
    code: string,
    range: () => readonly [first: number, end: number],
  ) => number | undefined;
};
