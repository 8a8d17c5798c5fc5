/** Duties of an authority, agency or client that are due by a day. */
export const deadlineKinds = [
  'listing-decision',
  'listing-publication',
  'objection-decision',
  'objection-correction',
  'repudiation-decision',
  'repair-gaps',
  'repair-acceptance',
  'repair-decision',
  'repair-publicity-end',
  'repair-take-down',
  'measure-lifting',
  'registration-answer',
  'annulment-explanation',
  'correction',
  'list-check',
  /** A recipient was handed what has been taken back since. */
  'withdrawal-receipt',
  /** The record of a subject can’t be published as the ledger says. No entry starts this clock. */
  'record-repair',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
