/** How far a reader's clock may run behind a head's `issuedAt`, in seconds; further back the clock is called wrong. */
export const clockToleranceSeconds = 300;

/** Most bytes of each file, uncompressed. A reader drops what goes on past them; a writer never goes that far. */
export const maxBytes = {
  head: 1024,
  keySet: 16_384,
  manifest: 131_072,
  segment: 1_048_576,
  exportIndex: 1_048_576,
  /** Of one record's canonical JSON: a segment takes any sixteen of them. */
  record: 65_536,
  /** An overlay that would be larger is a new base instead. */
  overlay: 262_144,
} as const;

/** Most key sets that one refresh walks through; a reader further behind needs a newer build. */
export const maxKeySetSteps = 32;

/** Most segments a manifest may name. */
export const maxSegments = 1024;
