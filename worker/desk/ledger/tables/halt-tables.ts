/** What was said about level changes that waited; append-only. */
export const haltTables = `
  CREATE TABLE haltWords (
    number INTEGER PRIMARY KEY,
    digest TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX haltWordsByDigest ON haltWords (digest);
  CREATE TRIGGER haltWordsNeverChange BEFORE UPDATE ON haltWords
    BEGIN SELECT RAISE(ABORT, 'words about a halt are append-only'); END;
  CREATE TRIGGER haltWordsNeverGo BEFORE DELETE ON haltWords
    BEGIN SELECT RAISE(ABORT, 'words about a halt are append-only'); END;
`;
