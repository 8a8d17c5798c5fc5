/** How far a reader's clock may run behind a head's `issuedAt`, in seconds; further back the clock is called wrong. */
export const clockToleranceSeconds = 300;

/** How far ahead a reader lets things expire, in seconds: further, and whoever stole a key could bar the way for years. */
export const longestValid = {
  /** A head, counted from its issue; the desk signs one anew long before. */
  head: {
    value: 10 * 24 * 3600,
    source:
      '本市缺省值：库头有效期缺省二十四小时；春节连休最长九日（国务院办公厅2026年部分节假日安排），另加一日，超过的一律不予采信',
  },
  /** A key set, counted from now. */
  keySet: {
    value: 732 * 24 * 3600,
    source:
      '本市缺省值：密钥集每年重签，最长两年；根元数据须有到期时间（The Update Framework 规范第4.3、5.3条）',
  },
} as const;

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
