/** How long things last, in seconds. */
export const accountPolicy = {
  /** An invitation bridges a weekend. */
  invitationSeconds: 72 * 3600,
  /** As a token's: every power is looked at again within a year. */
  mostGrantDays: 366,
  /** NIST SP 800-63B § 4.2.3 (AAL2): signed in anew after 30 minutes without a request, and after 12 hours in any case. */
  idleSeconds: 30 * 60,
  longestSeconds: 12 * 3600,
  /** How often it is written down that a session is in use. */
  seenEverySeconds: 60,
  /** A decision that harms asks for the passkey again after this. */
  confirmedSeconds: 5 * 60,
  /** To answer a challenge of the browser's. */
  challengeSeconds: 5 * 60,
  /** To come back from an identity provider, where somebody may look for their phone first. */
  providerSeconds: 10 * 60,
  /** What is over stays on the list of sessions for so long. */
  keptSeconds: 30 * 24 * 3600,
} as const;
