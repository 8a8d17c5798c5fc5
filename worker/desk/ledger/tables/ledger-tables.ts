import { clockIndex } from '../clock-subjects.ts';

/**
 * The ledger, and what is noted beside it to be found by. The triggers are the last word on append-only: no UPDATE, no DELETE, and
 * no INSERT over a row that exists (`INSERT OR REPLACE` deletes without firing a delete trigger).
 */
export const ledgerTables = `
  CREATE TABLE entries (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    recordedAt TEXT NOT NULL,
    json TEXT NOT NULL,
    leafSalt TEXT NOT NULL CHECK (length(leafSalt) = 22),
    personSalt TEXT NOT NULL CHECK (length(personSalt) = 22)
  ) STRICT;
  CREATE INDEX entriesByCode ON entries (code, seq);
  CREATE INDEX entriesOnHolidays ON entries (code) WHERE kind = 'holiday-arrangement';
  ${clockIndex};
  CREATE TRIGGER entriesKeepTheirRows BEFORE INSERT ON entries
    WHEN NEW.seq IS NOT (SELECT COALESCE(MAX(seq) + 1, 0) FROM entries)
      OR EXISTS (SELECT 1 FROM entries WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: next seq and a new id'); END;
  CREATE TRIGGER entriesNeverChange BEFORE UPDATE ON entries
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: no update'); END;
  CREATE TRIGGER entriesNeverGo BEFORE DELETE ON entries
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: no delete'); END;

  CREATE TABLE treeNodes (
    level INTEGER NOT NULL,
    place INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, place)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER treeNodesKeepTheirRows BEFORE INSERT ON treeNodes
    WHEN EXISTS (SELECT 1 FROM treeNodes WHERE level = NEW.level AND place = NEW.place)
    BEGIN SELECT RAISE(ABORT, 'the tree is append-only'); END;
  CREATE TRIGGER treeNodesNeverChange BEFORE UPDATE ON treeNodes
    BEGIN SELECT RAISE(ABORT, 'the tree is append-only'); END;
  CREATE TRIGGER treeNodesNeverGo BEFORE DELETE ON treeNodes
    BEGIN SELECT RAISE(ABORT, 'the tree is append-only'); END;

  CREATE TABLE batches (
    firstSeq INTEGER PRIMARY KEY,
    entries INTEGER NOT NULL,
    person TEXT NOT NULL,
    idempotencyKey TEXT NOT NULL,
    bodyHash TEXT NOT NULL,
    recordedAt TEXT NOT NULL,
    treeRoot TEXT NOT NULL,
    archivedAt TEXT,
    UNIQUE (person, idempotencyKey)
  ) STRICT;
  CREATE INDEX batchesToArchive ON batches (firstSeq) WHERE archivedAt IS NULL;
  CREATE TABLE archivedBatches (
    firstSeq INTEGER NOT NULL,
    lastSeq INTEGER NOT NULL,
    treeRoot TEXT,
    PRIMARY KEY (firstSeq, lastSeq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE claimedNames (
    folded TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (folded, code)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE decidedNames (
    folded TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (folded, code)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE successors (
    predecessor TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (predecessor, code)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE ownCounts (
    party TEXT NOT NULL,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (party, kind, day)
  ) STRICT, WITHOUT ROWID;
`;
