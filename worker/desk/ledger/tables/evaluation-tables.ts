/** Invitations to evaluate a service, by the hash of their code. */
export const evaluationTables = `
  CREATE TABLE evaluationInvitations (
    codeHash TEXT PRIMARY KEY,
    person TEXT NOT NULL UNIQUE,
    agency TEXT NOT NULL,
    engagement TEXT NOT NULL,
    client TEXT NOT NULL,
    clientName TEXT NOT NULL,
    issuedBy TEXT NOT NULL,
    issuedAt TEXT NOT NULL,
    expiresAt TEXT NOT NULL,
    usedAt TEXT
  ) STRICT;
  CREATE INDEX evaluationInvitationsByEngagement ON evaluationInvitations (agency, engagement);
`;
