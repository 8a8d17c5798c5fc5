/** Finds the entries of one kind that were recorded in a time, in a ledger of any length. */
export const kindIndex = 'CREATE INDEX entriesByKind ON entries (kind, recordedAt);';
