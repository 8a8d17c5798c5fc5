/** What people have begun to write and not yet recorded. What was typed goes once it is recorded or dropped. */
export const draftTables = `
  CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    typed TEXT NOT NULL,
    savedAt TEXT NOT NULL,
    recordedAs TEXT
  ) STRICT;
  CREATE INDEX draftsByPerson ON drafts (person, savedAt);
`;
