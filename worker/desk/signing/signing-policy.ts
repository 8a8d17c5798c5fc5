/** How long a signed head lasts, and when the desk warns of its keys. */
export const signingPolicy = {
  headValidSeconds: 24 * 3600,
  /** A head is signed anew at the latest after a quarter of its life: every six hours at the default. */
  renewAfterFraction: 1 / 4,
  minWaitSeconds: 600,
  /** How long before its end the desk warns of a key set. */
  warnOfKeysSeconds: {
    value: 60 * 24 * 3600,
    source:
      '本市缺省值：根密钥分处离线保管，召集签署、逐级报批，并为应用商店审核内置密钥集的新版扩展留出时间，计六十日',
  },
} as const;
