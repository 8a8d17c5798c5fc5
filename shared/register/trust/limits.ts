/** How far a reader's clock may run behind a head's `issuedAt`, in seconds; beyond that the clock is called wrong. */
export const clockToleranceSeconds = 300;

/**
 * The longest validity that a reader accepts, in seconds: without a limit, the thief of a key could block the way for
 * years.
 */
export const longestValid = {
  /** Of a head, counted from its issue; the desk signs a new one long before. */
  head: {
    value: 10 * 24 * 3600,
    source:
      '本市缺省值：库头有效期缺省二十四小时；春节连休最长九日（国务院办公厅2026年部分节假日安排），另加一日，超过的一律不予采信',
  },
  /** Of a key set, counted from now. */
  keySet: {
    value: 732 * 24 * 3600,
    source:
      '本市缺省值：密钥集每年重签，最长两年；根元数据须有到期时间（The Update Framework 规范第4.3、5.3条）',
  },
} as const;

/** Most bytes of each file, uncompressed. A reader drops a larger file; a writer never writes one. */
export const maxBytes = {
  head: 1024,
  keySet: 16_384,
  manifest: 131_072,
  segment: 1_048_576,
  exportIndex: 1_048_576,
  /** Of one record's canonical JSON: a segment has room for any sixteen records. */
  record: 65_536,
  /** If an overlay would be larger, a new base is written instead. */
  overlay: 262_144,
} as const;

/** Most key sets that one refresh walks through; a reader further behind needs a newer build. */
export const maxKeySetSteps = 32;

/** Most segments that a manifest may name. */
export const maxSegments = 1024;
