/** Which subjects people watch, and up to which entry of the ledger they have looked. */
export const watchTables = `
  CREATE TABLE watchedSubjects (
    person TEXT NOT NULL,
    code TEXT NOT NULL,
    seenSeq INTEGER NOT NULL,
    PRIMARY KEY (person, code)
  ) STRICT, WITHOUT ROWID;
`;
