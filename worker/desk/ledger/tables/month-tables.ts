/** The counts at the ends of months: each is kept once, and nothing that is decided later reaches it. */
export const monthTables = `
  CREATE TABLE monthCounts (
    month TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    isArchived INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER monthCountsStay BEFORE UPDATE OF month, json ON monthCounts
    BEGIN SELECT RAISE(ABORT, 'The counts of a month are kept once'); END;
  CREATE TRIGGER monthCountsAreKept BEFORE DELETE ON monthCounts
    BEGIN SELECT RAISE(ABORT, 'The counts of a month are kept'); END;
`;
