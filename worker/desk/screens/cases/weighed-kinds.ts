/** Steps that decide on what another asked for, said or proposed: read on a page of their own first. */
export const weighedKinds: ReadonlySet<string> = new Set([
  'listing',
  'removal',
  'objection-decided',
  'repudiation-decided',
  'repair-decided',
  'ruling',
]);
