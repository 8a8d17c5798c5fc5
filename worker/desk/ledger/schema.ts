import { noteAllTold } from '../publishing/told-entries.ts';
import { clockIndex } from './clock-subjects.ts';
import { keepClaims, keepDecidedNames } from './keep-claims.ts';
import { keepAllSuccessors } from './keep-successors.ts';
import { keepOwnCount } from './own-counts.ts';
import { keepAllSubtrees } from './tree-nodes.ts';

/**
 * The object's tables, one migration a version; a migration that has run anywhere is never changed, a new one follows it.
 * The ledger's triggers are the last word on append-only: no UPDATE, no DELETE, and no INSERT over a row that exists
 * (`INSERT OR REPLACE` deletes without firing a delete trigger).
 */
const migrations: readonly (string | Migration)[] = [
  `
  CREATE TABLE entries (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    recordedAt TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX entriesByCode ON entries (code, seq);
  CREATE TRIGGER entriesKeepTheirRows BEFORE INSERT ON entries
    WHEN NEW.seq IS NOT (SELECT COALESCE(MAX(seq) + 1, 0) FROM entries)
      OR EXISTS (SELECT 1 FROM entries WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: next seq and a new id'); END;
  CREATE TRIGGER entriesNeverChange BEFORE UPDATE ON entries
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: no update'); END;
  CREATE TRIGGER entriesNeverGo BEFORE DELETE ON entries
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: no delete'); END;

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

  CREATE TABLE tokens (
    hash TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    authority TEXT NOT NULL,
    role TEXT NOT NULL,
    createdAt TEXT NOT NULL,
    expiresAt TEXT NOT NULL,
    revokedAt TEXT
  ) STRICT;
  CREATE TABLE failures (
    client TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    until INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE projections (
    code TEXT PRIMARY KEY,
    dirty INTEGER NOT NULL,
    record TEXT,
    nextChangeAt TEXT
  ) STRICT;
  CREATE INDEX projectionsDirty ON projections (code) WHERE dirty = 1;
  CREATE INDEX projectionsByChange ON projections (nextChangeAt);
  CREATE TABLE files (
    sha256 TEXT PRIMARY KEY,
    isStored INTEGER NOT NULL,
    supersededAt TEXT
  ) STRICT;
  `,
  `
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
  `,
  `
  ALTER TABLE tokens ADD COLUMN subjectKind TEXT;
  ALTER TABLE tokens ADD COLUMN subjectCode TEXT;

  ALTER TABLE projections ADD COLUMN published TEXT;
  UPDATE projections SET published = record;
  `,
  `
  CREATE TABLE kin (
    code TEXT NOT NULL,
    relative TEXT NOT NULL,
    PRIMARY KEY (code, relative)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX kinByRelative ON kin (relative);
  UPDATE projections SET dirty = 1;
  `,
  `
  ALTER TABLE projections ADD COLUMN shown TEXT NOT NULL DEFAULT '[]';
  UPDATE projections SET dirty = 1;
  `,
  `
  ALTER TABLE projections ADD COLUMN baseCode TEXT;
  ALTER TABLE projections ADD COLUMN sinceBase INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX projectionsUnpublished ON projections (code) WHERE record IS NOT published;
  CREATE INDEX projectionsSinceBase ON projections (code) WHERE sinceBase = 1;
  CREATE TABLE mapLeaves (
    key BLOB PRIMARY KEY,
    value BLOB NOT NULL,
    subject TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE mapNodes (
    depth INTEGER NOT NULL,
    place INTEGER NOT NULL,
    size INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (depth, place)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE INDEX failuresByEnd ON failures (until);
  `,
  // A ledger whose leaves can be guessed is refused here: what is signed can't be salted afterwards.
  `
  ALTER TABLE entries ADD COLUMN leafSalt TEXT NOT NULL DEFAULT '' CHECK (length(leafSalt) = 22);
  ALTER TABLE entries ADD COLUMN personSalt TEXT NOT NULL DEFAULT '' CHECK (length(personSalt) = 22);
  `,
  `
  ALTER TABLE projections ADD COLUMN isHeld INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE projections ADD COLUMN pending TEXT;
  CREATE INDEX projectionsHeld ON projections (code) WHERE isHeld = 1;
  CREATE TABLE levelChanges (
    at TEXT NOT NULL,
    turn TEXT NOT NULL,
    person TEXT NOT NULL
  ) STRICT;
  CREATE INDEX levelChangesByTime ON levelChanges (at);
  `,
  (sql) => {
    sql.exec(`
      CREATE TABLE claimedNames (
        folded TEXT NOT NULL,
        code TEXT NOT NULL,
        PRIMARY KEY (folded, code)
      ) STRICT, WITHOUT ROWID;
      UPDATE projections SET dirty = 1;
    `);
    for (const { json } of sql.exec<{ json: string }>('SELECT json FROM entries')) {
      keepClaims(sql, JSON.parse(json));
    }
  },
  `
  CREATE INDEX entriesOnHolidays ON entries (code) WHERE kind = 'holiday-arrangement';
  `,
  `
  CREATE TABLE troubles (
    subject TEXT PRIMARY KEY,
    since TEXT NOT NULL,
    kind TEXT NOT NULL,
    error TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE INDEX entriesOfSuccession ON entries (code) WHERE kind = 'succession';
  `,
  (sql) => {
    sql.exec(`
      CREATE TABLE ownCounts (
        party TEXT NOT NULL,
        kind TEXT NOT NULL,
        day TEXT NOT NULL,
        entries INTEGER NOT NULL,
        PRIMARY KEY (party, kind, day)
      ) STRICT, WITHOUT ROWID;
    `);
    for (const { json } of sql.exec<{ json: string }>('SELECT json FROM entries')) {
      keepOwnCount(sql, JSON.parse(json));
    }
  },
  (sql) => {
    sql.exec(`
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
    `);
    keepAllSubtrees(sql);
  },
  clockIndex,
  (sql) => {
    sql.exec(`
      CREATE TABLE successors (
        predecessor TEXT NOT NULL,
        code TEXT NOT NULL,
        PRIMARY KEY (predecessor, code)
      ) STRICT, WITHOUT ROWID;
    `);
    keepAllSuccessors(sql);
    sql.exec('DROP INDEX entriesOfSuccession');
  },
  `
  ALTER TABLE projections ADD COLUMN endedBy TEXT;
  `,
  (sql) => {
    sql.exec(`
      ALTER TABLE projections ADD COLUMN saysLess INTEGER NOT NULL DEFAULT 0;
      CREATE INDEX projectionsSayingLess ON projections (code) WHERE saysLess = 1;
      CREATE TABLE toldEntries (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    `);
    noteAllTold(sql);
  },
  `
  CREATE TABLE archivedBatches (
    firstSeq INTEGER NOT NULL,
    lastSeq INTEGER NOT NULL,
    treeRoot TEXT,
    PRIMARY KEY (firstSeq, lastSeq)
  ) STRICT, WITHOUT ROWID;
  `,
  (sql) => {
    sql.exec(`
      CREATE TABLE decidedNames (
        folded TEXT NOT NULL,
        code TEXT NOT NULL,
        PRIMARY KEY (folded, code)
      ) STRICT, WITHOUT ROWID;
      UPDATE projections SET dirty = 1;
    `);
    for (const { json } of sql.exec<{ json: string }>(
      "SELECT json FROM entries WHERE kind IN ('listing-proposed', 'ban')",
    )) {
      keepDecidedNames(sql, JSON.parse(json));
    }
  },
];

/** Brings along what SQL alone can't work out. */
type Migration = (sql: SqlStorage) => void;

/** Brings the object's tables to the newest version; runs before anything else does. */
export function migrate(storage: DurableObjectStorage): void {
  storage.transactionSync(() => {
    const version = storage.kv.get<number>('schemaVersion') ?? 0;
    for (const migration of migrations.slice(version)) {
      if (typeof migration === 'string') storage.sql.exec(migration);
      else migration(storage.sql);
    }
    storage.kv.put('schemaVersion', migrations.length);
  });
}
