/** Source: 本市缺省值. */
export const evaluationPolicy = {
  /** 80 random bits: it is typed from a letter. */
  codeLetters: 16,
  /** Services that wait for an invitation, listed at once. */
  mostListed: 200,
} as const;
