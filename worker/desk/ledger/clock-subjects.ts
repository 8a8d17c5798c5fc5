/**
 * The kinds that can put a subject on the clock; no deadline has none of them behind it. As text, for the index over them is
 * found by these very words: another kind needs a new index.
 */
const clockKinds = `kind IN (
  'listing-proposed', 'listing', 'objection', 'engagement-repudiated', 'repair-applied',
  'registration-reminder', 'inspection', 'list-entered', 'retraction', 'outcome'
)`;

export const clockIndex = `CREATE INDEX entriesOnClock ON entries (code) WHERE ${clockKinds}`;

/** Of the subjects after the one with the key `?1` in order, the first `?2` that may have a deadline. */
export const clockSubjects = `SELECT DISTINCT code FROM entries
  WHERE ${clockKinds} AND code > ?1 ORDER BY code LIMIT ?2`;
