/** What was handed to whom (Art. 31), append-only; and by whom each entry was got first. */
export const exchangeTables = `
  CREATE TABLE handOvers (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    authority TEXT NOT NULL,
    recipient TEXT NOT NULL,
    list TEXT NOT NULL,
    askedBy TEXT NOT NULL,
    document TEXT NOT NULL,
    rows INTEGER NOT NULL,
    digest TEXT NOT NULL,
    entries TEXT NOT NULL
  ) STRICT;
  CREATE INDEX handOversByRecipient ON handOvers (recipient, list, number);
  CREATE TABLE handedEntries (
    entry TEXT NOT NULL,
    recipient TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (entry, recipient)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER handOversTellTheirEntries AFTER INSERT ON handOvers BEGIN
    INSERT INTO handedEntries (entry, recipient, at)
      SELECT DISTINCT value, NEW.recipient, NEW.at FROM json_each(NEW.entries) WHERE true
      ON CONFLICT (entry, recipient) DO UPDATE SET at = MIN(at, excluded.at);
    INSERT INTO rowsToArchive (folder, row, change) VALUES ('hand-overs', CAST(NEW.number AS TEXT), 1)
      ON CONFLICT (folder, row) DO UPDATE SET change = change + 1;
  END;
  CREATE TRIGGER handOversNeverChange BEFORE UPDATE ON handOvers
    BEGIN SELECT RAISE(ABORT, 'the log of hand-overs is append-only'); END;
  CREATE TRIGGER handOversNeverGo BEFORE DELETE ON handOvers
    BEGIN SELECT RAISE(ABORT, 'the log of hand-overs is append-only'); END;
`;
