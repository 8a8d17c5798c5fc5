/**
 * What a fact means for its subject, gravest first. In this order facts are shown; a record that is too large loses
 * the last first.
 */
export const bearings = [
  /** It speaks against the subject. */
  'adverse',
  /** A decision against the subject that has no effect: stayed, or annulled. */
  'undone',
  /** Who the subject is, or what it may do. */
  'identity',
  /** It speaks for the subject, or is the subject's own word. */
  'favourable',
] as const;
export type Bearing = (typeof bearings)[number];
