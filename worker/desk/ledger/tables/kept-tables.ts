const mark = (folder: string, row: string) => `
  INSERT INTO rowsToArchive (folder, row, change) VALUES ('${folder}', CAST(${row} AS TEXT), 1)
  ON CONFLICT (folder, row) DO UPDATE SET change = change + 1;`;

const trigger = (name: string, when: string, folder: string, row: string) => `
  CREATE TRIGGER ${name} AFTER ${when} BEGIN ${mark(folder, row)} END;`;

/**
 * Which rows of the tables apart from the ledger the archive doesn't have as they are. Triggers note them, so that no way of writing a
 * row can forget the archive; who has taken a petition to answer it is not archived.
 */
export const keptTables = `
  CREATE TABLE rowsToArchive (
    folder TEXT NOT NULL,
    row TEXT NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (folder, row)
  ) STRICT, WITHOUT ROWID;
  ${trigger('petitionsCome', 'INSERT ON petitions', 'petitions', 'NEW.number')}
  ${trigger('petitionsAreAnswered', 'UPDATE OF answeredAt, answer, entry ON petitions', 'petitions', 'NEW.number')}
  ${trigger('petitionsGo', 'DELETE ON petitions', 'petitions', 'OLD.number')}
  ${trigger('haltWordsCome', 'INSERT ON haltWords', 'halt-words', 'NEW.number')}
  ${trigger('invitationsCome', 'INSERT ON evaluationInvitations', 'evaluation-invitations', 'NEW.person')}
  ${trigger('invitationsChange', 'UPDATE ON evaluationInvitations', 'evaluation-invitations', 'NEW.person')}
  INSERT INTO rowsToArchive (folder, row, change)
    SELECT 'petitions', number, 1 FROM petitions
    UNION ALL SELECT 'halt-words', CAST(number AS TEXT), 1 FROM haltWords
    UNION ALL SELECT 'evaluation-invitations', person, 1 FROM evaluationInvitations;
`;
