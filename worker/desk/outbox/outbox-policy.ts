/** Nothing waits for the city's gateway: neither recording nor publishing. */
export const outboxPolicy = {
  /** A gateway that doesn't answer is given up after so long, and asked again later. */
  patienceMs: 10_000,
  /** Handed over before publishing has its turn again. */
  mostAtOnce: 20,
  mostMs: 15_000,
  /** Entries looked through at a time. */
  entriesAtOnce: 200,
} as const;
