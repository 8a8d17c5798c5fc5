/** When the desk publishes and how long what it published lasts. */
export const publishingPolicy = {
  /** From an append to its publication: appends in between share one. The bound is ten seconds. */
  settleSeconds: 1,
  /** A head is signed anew at the latest after a quarter of its life: every six hours at the default. */
  headValidSeconds: 24 * 3600,
  renewAfterFraction: 1 / 4,
  minWaitSeconds: 600,
  /** Readers that hold the head before may still fetch its files; the bound for deletion is 24 hours. */
  keepSupersededSeconds: 3600,
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
  /** More subjects than this whose level gets harsher within 24 hours, without approval, wait until an operator approves. */
  mostLevelChanges: {
    value: 20,
    source:
      '本市缺省值：二十四小时内状态加重超过二十家的，须经运维人员核准，以防误录、误算或者内部人员批量改动',
  },
  /** More levels than this that one person makes milder within 24 hours wait too; those that others end don't. */
  mostEndedByPerson: {
    value: 20,
    source:
      '本市缺省值：同一经办人二十四小时内减轻状态超过二十家的，须经运维人员核准，以防凭证被盗用后批量移出；其他经办人的移出不受影响',
  },
  /** The public export is made in steps of so many entries, each a fraction of a second; a withdrawal costs one such step. */
  entriesInExportPart: 10_000,
  /** How old the public export may grow; what is withdrawn leaves it at once, this is about what is new. */
  remakeExportAfterSeconds: {
    value: 24 * 3600,
    source: '本市缺省值：公开导出每日重制一次，与库头的有效期一致；应撤下的内容随每次发布即时撤下',
  },
  /** How soon a subject that couldn't be projected is tried again where no entry comes before. */
  retryHeldSubjectSeconds: 3600,
  /** How long before its end the desk warns of a key set. */
  warnOfKeysSeconds: {
    value: 60 * 24 * 3600,
    source:
      '本市缺省值：根密钥分处离线保管，召集签署、逐级报批，并为应用商店审核内置密钥集的新版扩展留出时间，计六十日',
  },
  /** Waits after failures in a row: 1 s, 2 s, 4 s … */
  retrySeconds: { first: 1, most: 300 },
} as const;

/** Seconds to wait after this many failures in a row. */
export function retryAfterSeconds(failures: number): number {
  const { first, most } = publishingPolicy.retrySeconds;
  return Math.min(most, first * 2 ** (failures - 1));
}
