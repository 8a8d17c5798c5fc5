/** A table of a city's month; longer ones go by the command line, which takes a hundred thousand rows. */
export const importPolicy = {
  mostBytes: 4 * 1024 * 1024,
  mostRows: 2000,
  /** Of one person; one that is over makes room for the next. */
  mostOpen: 20,
  /** Recorded at a time, so that one can see it go on, and stop. */
  rowsAtOnce: 100,
  /** 90 days, as drafts. */
  keptSeconds: 90 * 86_400,
} as const;
