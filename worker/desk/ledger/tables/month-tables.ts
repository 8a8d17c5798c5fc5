/** The counts at the ends of months: each is kept once, and nothing that is decided later reaches it. */
export const monthTables = `
  CREATE TABLE publishedMonths (
    month TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    isArchived INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER publishedMonthsStay BEFORE UPDATE OF month, json ON publishedMonths
    BEGIN SELECT RAISE(ABORT, 'The counts of a month are kept once'); END;
  CREATE TRIGGER publishedMonthsAreKept BEFORE DELETE ON publishedMonths
    BEGIN SELECT RAISE(ABORT, 'The counts of a month are kept'); END;
`;
