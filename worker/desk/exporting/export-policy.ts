/** How the public export is made. */
export const exportPolicy = {
  /** It is made in steps of so many entries, each a fraction of a second; a withdrawal costs one such step. */
  entriesInPart: 10_000,
  /** How old it may grow; what is withdrawn leaves it at once, this is about what is new. */
  remakeAfterSeconds: {
    value: 24 * 3600,
    source: '本市缺省值：公开导出每日重制一次，与库头的有效期一致；应撤下的内容随每次发布即时撤下',
  },
} as const;
