/** As whom identity providers know people: issuer and subject together name one person for good (OpenID Connect Core 1.0 § 5.7). */
export const identityTables = `
  CREATE TABLE identities (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES accounts,
    linkedAt TEXT NOT NULL,
    endedAt TEXT
  ) STRICT;
  CREATE UNIQUE INDEX identitiesInUse ON identities (issuer, subject) WHERE endedAt IS NULL;
  CREATE INDEX identitiesBySubject ON identities (issuer, subject);
  CREATE INDEX identitiesByPerson ON identities (person);
  CREATE TRIGGER identitiesNeverGo BEFORE DELETE ON identities
    BEGIN SELECT RAISE(ABORT, 'an identity ends, it is never deleted'); END;
`;
