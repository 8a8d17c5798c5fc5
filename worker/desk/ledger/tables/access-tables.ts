/** Who may come in, what of persons is kept apart from the ledger, and who has read the past. */
export const accessTables = `
  CREATE TABLE tokens (
    hash TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    authority TEXT NOT NULL,
    role TEXT NOT NULL,
    createdAt TEXT NOT NULL,
    expiresAt TEXT NOT NULL,
    revokedAt TEXT,
    subjectKind TEXT,
    subjectCode TEXT
  ) STRICT;
  CREATE TABLE failures (
    client TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    until INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX failuresByEnd ON failures (until);

  CREATE TABLE personal (
    seq INTEGER PRIMARY KEY,
    salt TEXT NOT NULL,
    fields TEXT NOT NULL
  ) STRICT;
  CREATE TABLE erasures (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    authority TEXT NOT NULL,
    reason TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER personalNeverChanges BEFORE UPDATE ON personal
    BEGIN SELECT RAISE(ABORT, 'personal fields are kept or erased, never changed'); END;
  CREATE TRIGGER personalStaysErased BEFORE INSERT ON personal
    WHEN EXISTS (SELECT 1 FROM erasures WHERE seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'these personal fields were erased'); END;
  CREATE TRIGGER erasuresKeepTheirRows BEFORE INSERT ON erasures
    WHEN EXISTS (SELECT 1 FROM erasures WHERE seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'the log of erasures is append-only'); END;
  CREATE TRIGGER erasuresNeverChange BEFORE UPDATE ON erasures
    BEGIN SELECT RAISE(ABORT, 'the log of erasures is append-only'); END;
  CREATE TRIGGER erasuresNeverGo BEFORE DELETE ON erasures
    BEGIN SELECT RAISE(ABORT, 'the log of erasures is append-only'); END;

  CREATE TABLE accesses (
    number INTEGER PRIMARY KEY,
    json TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER accessesKeepTheirRows BEFORE INSERT ON accesses
    WHEN NEW.number IS NOT (SELECT COALESCE(MAX(number) + 1, 1) FROM accesses)
    BEGIN SELECT RAISE(ABORT, 'the log of accesses is append-only'); END;
  CREATE TRIGGER accessesNeverChange BEFORE UPDATE ON accesses
    BEGIN SELECT RAISE(ABORT, 'the log of accesses is append-only'); END;
  CREATE TRIGGER accessesNeverGo BEFORE DELETE ON accesses
    BEGIN SELECT RAISE(ABORT, 'the log of accesses is append-only'); END;
`;
