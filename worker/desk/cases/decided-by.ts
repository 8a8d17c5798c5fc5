import type { DeadlineKind } from '../../../shared/kinds/form/deadline-kinds.ts';

/** By which kind of entry somebody decides on what waits under a clock; clocks of other duties are left out. */
export const decidedBy: Readonly<Partial<Record<DeadlineKind, string>>> = {
  'listing-decision': 'listing',
  'objection-decision': 'objection-decided',
  'repudiation-decision': 'repudiation-decided',
  'repair-acceptance': 'repair-accepted',
  'repair-decision': 'repair-decided',
};
