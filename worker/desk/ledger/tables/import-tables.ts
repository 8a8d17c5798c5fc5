/** Tables of others that somebody is bringing in, row by row, and what their columns were said to hold. A row's cells go once it is dealt with. */
export const importTables = `
  CREATE TABLE imports (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    sort TEXT NOT NULL,
    fileName TEXT NOT NULL,
    fileHash TEXT NOT NULL,
    titles TEXT NOT NULL,
    fields TEXT,
    choices TEXT NOT NULL,
    startedAt TEXT NOT NULL
  ) STRICT;
  CREATE INDEX importsByPerson ON imports (person, startedAt);

  CREATE TABLE importRows (
    import TEXT NOT NULL REFERENCES imports ON DELETE CASCADE,
    row INTEGER NOT NULL,
    cells TEXT NOT NULL,
    state TEXT NOT NULL,
    said TEXT NOT NULL,
    PRIMARY KEY (import, row)
  ) STRICT;
  CREATE INDEX importRowsByState ON importRows (import, state, row);

  CREATE TABLE importColumns (
    authority TEXT NOT NULL,
    sort TEXT NOT NULL,
    title TEXT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (authority, sort, title)
  ) STRICT;
`;
