import type { Instant } from '../../../shared/time/instant.ts';

/** Lets whoever holds its code evaluate one service as its client, once. */
export type EvaluationInvitation = {
  /** Whom the entry names as its recorder: the invitation itself, for nobody has an account. */
  readonly person: string;
  readonly agency: string;
  readonly engagement: string;
  readonly client: string;
  readonly clientName: string;
  /** The officer who issued it. */
  readonly issuedBy: string;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
};

const fields = 'person, agency, engagement, client, clientName, issuedBy, issuedAt, expiresAt';

export class InvitationStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The service's only one: a newer one ends those before it. */
  give(codeHash: string, one: EvaluationInvitation): void {
    const { person, agency, engagement, client, clientName, issuedBy, issuedAt, expiresAt } = one;
    this.#sql.exec(
      'UPDATE evaluationInvitations SET expiresAt = MIN(expiresAt, ?) WHERE agency = ? AND engagement = ?',
      issuedAt,
      agency,
      engagement,
    );
    this.#sql.exec(
      `INSERT INTO evaluationInvitations (codeHash, ${fields}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[codeHash, person, agency, engagement, client, clientName, issuedBy, issuedAt, expiresAt],
    );
  }

  /** Undefined for a code that opens nothing (any more), whatever was the matter with it. */
  findOpen(codeHash: string, now: Instant): EvaluationInvitation | undefined {
    return this.#sql
      .exec<EvaluationInvitation>(
        `SELECT ${fields} FROM evaluationInvitations
         WHERE codeHash = ? AND usedAt IS NULL AND expiresAt > ?`,
        codeHash,
        now,
      )
      .toArray()[0];
  }

  /** Until when an invitation to evaluate the service is open. */
  openUntil(agency: string, engagement: string, now: Instant): Instant | undefined {
    return this.#sql
      .exec<{ expiresAt: string }>(
        `SELECT expiresAt FROM evaluationInvitations
         WHERE agency = ? AND engagement = ? AND usedAt IS NULL AND expiresAt > ?`,
        agency,
        engagement,
        now,
      )
      .toArray()[0]?.expiresAt;
  }

  use(codeHash: string, at: Instant | null): void {
    this.#sql.exec('UPDATE evaluationInvitations SET usedAt = ? WHERE codeHash = ?', at, codeHash);
  }
}
