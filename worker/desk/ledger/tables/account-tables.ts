/** Whom people at the screens are known as, what they may do, and how they come in. Nothing here is deleted but what is over and names nobody. */
export const accountTables = `
  CREATE TABLE accounts (
    person TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    front TEXT NOT NULL,
    openedAt TEXT NOT NULL,
    closedAt TEXT
  ) STRICT;
  CREATE TRIGGER accountsNeverGo BEFORE DELETE ON accounts
    BEGIN SELECT RAISE(ABORT, 'an account is closed, never deleted'); END;

  CREATE TABLE grants (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES accounts,
    authority TEXT NOT NULL,
    role TEXT,
    administers INTEGER NOT NULL,
    subjectKind TEXT,
    subjectCode TEXT,
    givenBy TEXT NOT NULL,
    givenAt TEXT NOT NULL,
    until TEXT NOT NULL,
    endedAt TEXT
  ) STRICT;
  CREATE INDEX grantsByPerson ON grants (person);
  CREATE INDEX grantsBySubject ON grants (subjectCode) WHERE subjectCode IS NOT NULL;
  CREATE TRIGGER grantsNeverGo BEFORE DELETE ON grants
    BEGIN SELECT RAISE(ABORT, 'a grant ends, it is never deleted'); END;
  CREATE TRIGGER grantsOnlyEnd BEFORE UPDATE ON grants
    WHEN OLD.endedAt IS NOT NULL OR NEW.until IS NOT OLD.until OR NEW.person IS NOT OLD.person
      OR NEW.authority IS NOT OLD.authority OR NEW.role IS NOT OLD.role OR NEW.administers IS NOT OLD.administers
      OR NEW.subjectKind IS NOT OLD.subjectKind OR NEW.subjectCode IS NOT OLD.subjectCode
    BEGIN SELECT RAISE(ABORT, 'a grant can only be ended, and once'); END;

  CREATE TABLE invitations (
    hash TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES accounts,
    givenAt TEXT NOT NULL,
    expiresAt TEXT NOT NULL,
    usedAt TEXT
  ) STRICT;
  CREATE INDEX invitationsByPerson ON invitations (person);

  CREATE TABLE passkeys (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES accounts,
    publicKey TEXT NOT NULL,
    counter INTEGER NOT NULL,
    transports TEXT NOT NULL,
    enrolledAt TEXT NOT NULL,
    endedAt TEXT
  ) STRICT;
  CREATE INDEX passkeysByPerson ON passkeys (person);

  CREATE TABLE sessions (
    hash TEXT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL REFERENCES accounts,
    front TEXT NOT NULL,
    way TEXT NOT NULL,
    grantId TEXT REFERENCES grants,
    startedAt TEXT NOT NULL,
    seenAt TEXT NOT NULL,
    confirmedAt TEXT NOT NULL,
    endedAt TEXT
  ) STRICT;
  CREATE INDEX sessionsByPerson ON sessions (person);
  CREATE INDEX sessionsByStart ON sessions (startedAt);

  CREATE TABLE spentChallenges (
    hash TEXT PRIMARY KEY,
    expiresAt TEXT NOT NULL
  ) STRICT;

  CREATE TABLE accountActs (
    number INTEGER PRIMARY KEY,
    json TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER accountActsKeepTheirRows BEFORE INSERT ON accountActs
    WHEN NEW.number IS NOT (SELECT COALESCE(MAX(number) + 1, 1) FROM accountActs)
    BEGIN SELECT RAISE(ABORT, 'the log of accounts is append-only'); END;
  CREATE TRIGGER accountActsNeverChange BEFORE UPDATE ON accountActs
    BEGIN SELECT RAISE(ABORT, 'the log of accounts is append-only'); END;
  CREATE TRIGGER accountActsNeverGo BEFORE DELETE ON accountActs
    BEGIN SELECT RAISE(ABORT, 'the log of accounts is append-only'); END;
`;
