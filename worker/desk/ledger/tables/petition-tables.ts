/** What people without an account have sent, apart from the ledger until an officer has looked at it. */
export const petitionTables = `
  CREATE TABLE petitions (
    number TEXT PRIMARY KEY,
    codeHash TEXT NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    text TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    sentAt TEXT NOT NULL,
    takenBy TEXT,
    answeredAt TEXT,
    answer TEXT,
    entry TEXT
  ) STRICT;
  CREATE INDEX petitionsBySending ON petitions (sentAt);
  CREATE TABLE petitionCounts (
    day TEXT NOT NULL,
    network TEXT NOT NULL,
    petitions INTEGER NOT NULL,
    PRIMARY KEY (day, network)
  ) STRICT, WITHOUT ROWID;
`;
