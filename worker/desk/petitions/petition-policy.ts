/**
 * How much people without an account may send, and how long it stays. Source of all: 本市缺省值；只防滥用，急需的可以书面、电话提出.
 */
export const petitionPolicy = {
  /** From one network, and from everybody, on one day of Shanghai. */
  perNetworkDay: 5,
  perDay: 500,
  /** Waiting for an answer at once. */
  mostOpen: 5_000,
  numberLetters: 8,
  /** 80 random bits. */
  codeLetters: 16,
  /** Days after its answer for which it can be followed; then it is deleted with its sender's name. What became an entry stays one. */
  keptDays: 180,
} as const;
