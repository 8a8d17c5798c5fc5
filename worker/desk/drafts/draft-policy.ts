/** Drafts are a convenience: they are bounded, and forgotten. */
export const draftPolicy = {
  /** Of one person, not yet recorded. */
  most: 200,
  /** 90 days since they were last saved; what was recorded is remembered for as long, so that it isn't recorded twice. */
  keptSeconds: 90 * 86_400,
} as const;
