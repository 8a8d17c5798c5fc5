/** What the ledger means for the public, what of it is out, and what waits: all of it can be worked out anew from the ledger. */
export const publishingTables = `
  CREATE TABLE projections (
    code TEXT PRIMARY KEY,
    dirty INTEGER NOT NULL,
    record TEXT,
    nextChangeAt TEXT,
    published TEXT,
    shown TEXT NOT NULL DEFAULT '[]',
    baseCode TEXT,
    sinceBase INTEGER NOT NULL DEFAULT 0,
    isHeld INTEGER NOT NULL DEFAULT 0,
    pending TEXT,
    endedBy TEXT,
    saysLess INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX projectionsDirty ON projections (code) WHERE dirty = 1;
  CREATE INDEX projectionsByChange ON projections (nextChangeAt);
  CREATE INDEX projectionsUnpublished ON projections (code) WHERE record IS NOT published;
  CREATE INDEX projectionsSinceBase ON projections (code) WHERE sinceBase = 1;
  CREATE INDEX projectionsHeld ON projections (code) WHERE isHeld = 1;
  CREATE INDEX projectionsSayingLess ON projections (code) WHERE saysLess = 1;
  CREATE TABLE kin (
    code TEXT NOT NULL,
    relative TEXT NOT NULL,
    PRIMARY KEY (code, relative)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX kinByRelative ON kin (relative);
  CREATE TABLE troubles (
    subject TEXT PRIMARY KEY,
    since TEXT NOT NULL,
    kind TEXT NOT NULL,
    error TEXT NOT NULL
  ) STRICT;

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
  CREATE TABLE files (
    sha256 TEXT PRIMARY KEY,
    isStored INTEGER NOT NULL,
    supersededAt TEXT
  ) STRICT;

  CREATE TABLE shownChanges (
    key TEXT PRIMARY KEY,
    n INTEGER NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    decision TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (subject, decision)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE goneChanges (
    n INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE changeParts (
    sort TEXT NOT NULL,
    place INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (sort, place)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE levelChanges (
    at TEXT NOT NULL,
    turn TEXT NOT NULL,
    person TEXT NOT NULL
  ) STRICT;
  CREATE INDEX levelChangesByTime ON levelChanges (at);
  CREATE TABLE toldEntries (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;
