/** The lists from which inspection plans choose, by the hash that each plan commits to: made again from the ledger where one is missing. */
export const planTables = `
  CREATE TABLE planPools (
    listHash TEXT NOT NULL,
    part INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (listHash, part)
  ) STRICT;
`;
