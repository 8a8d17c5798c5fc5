/** The secret addresses at which calendar programs read somebody's deadlines: one for each grant, by the SHA-256 of its secret. */
export const calendarTables = `
  CREATE TABLE calendarAddresses (
    grantId TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    lang TEXT NOT NULL,
    givenAt TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;
