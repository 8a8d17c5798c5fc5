/** When the desk publishes, and how long its files stay. */
export const publishingPolicy = {
  /** From an append to its publication: appends in between share one. The bound is ten seconds. */
  settleSeconds: 1,
  /** Readers that hold the head before may still fetch its files; the bound for deletion is 24 hours. */
  keepSupersededSeconds: 3600,
  /**
   * How long the feed of changes says that something is gone: who asks for changes after a longer time starts anew. Ninety
   * days are thrice the thirty that a portal may be away.
   */
  keepGoneSeconds: 90 * 24 * 3600,
  /**
   * A new base takes the place of base and overlay when the base is this old and something has changed, or when the overlay
   * would grow past `maxBytes.overlay`. With an hour until superseded files go, what is taken out of the register is out
   * of every file within a day.
   */
  rebaseAfterSeconds: {
    value: 22 * 3600,
    source:
      '本市缺省值：信用修复、撤销后，相关信息应当在二十四小时内从全部已发布文件中清除（《信用修复管理办法》停止公示、共享和使用）',
  },
} as const;
