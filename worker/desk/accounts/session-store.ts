import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { accountPolicy } from './account-policy.ts';
import type { Front } from './front.ts';

/** Somebody at work in one browser, at one front, with one grant once they have chosen. */
export type Session = {
  /** What it is named by on the list of sessions; it opens nothing. */
  readonly id: string;
  readonly person: string;
  readonly front: Front;
  /** How they came in: `passkey`, `provider` (OpenID Connect). */
  readonly way: string;
  readonly grantId?: string;
  readonly startedAt: Instant;
  readonly seenAt: Instant;
  /** When the person last showed that it is they. */
  readonly confirmedAt: Instant;
  readonly endedAt?: Instant;
};

type Row = {
  hash: string;
  id: string;
  person: string;
  front: string;
  way: string;
  grantId: string | null;
  startedAt: string;
  seenAt: string;
  confirmedAt: string;
  endedAt: string | null;
};

/** When the session is over, if nothing is asked in it after `seenAt`. */
export function endOf({ startedAt, seenAt }: Pick<Session, 'startedAt' | 'seenAt'>): Instant {
  const ends = [
    addSeconds(seenAt, accountPolicy.idleSeconds),
    addSeconds(startedAt, accountPolicy.longestSeconds),
  ];
  return ends.toSorted()[0] ?? startedAt;
}

function isOpen(session: Session, now: Instant): boolean {
  return session.endedAt === undefined && now < endOf(session);
}

/** Sessions by the SHA-256 of what the cookie carries, 256 random bits. */
export class SessionStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  start(hash: string, session: Session): void {
    const kept = addSeconds(session.startedAt, -accountPolicy.keptSeconds);
    this.#sql.exec('DELETE FROM sessions WHERE startedAt < ?', kept);
    this.#sql.exec(
      `INSERT INTO sessions (hash, id, person, front, way, grantId, startedAt, seenAt, confirmedAt)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      hash,
      session.id,
      session.person,
      session.front,
      session.way,
      session.grantId ?? null,
      session.startedAt,
      session.seenAt,
      session.confirmedAt,
    );
  }

  findOpen(hash: string, front: Front, now: Instant): Session | undefined {
    const query = 'SELECT * FROM sessions WHERE hash = ? AND front = ?';
    const [session] = this.#read(query, hash, front);
    return session && isOpen(session, now) ? session : undefined;
  }

  /** Newest first. */
  openOf(person: string, now: Instant): readonly Session[] {
    const query = 'SELECT * FROM sessions WHERE person = ? ORDER BY startedAt DESC';
    return this.#read(query, person).filter((session) => isOpen(session, now));
  }

  see(hash: string, at: Instant): void {
    this.#sql.exec('UPDATE sessions SET seenAt = ? WHERE hash = ?', at, hash);
  }

  /** Goes on under another secret, so that one seen before opens nothing. */
  rotate(hash: string, next: string, change: { grantId?: string; confirmedAt?: Instant }): void {
    this.#sql.exec(
      `UPDATE sessions SET hash = ?, grantId = COALESCE(?, grantId), confirmedAt = COALESCE(?, confirmedAt)
       WHERE hash = ?`,
      next,
      change.grantId ?? null,
      change.confirmedAt ?? null,
      hash,
    );
  }

  /** Who works by one grant goes on by another that says the same. */
  replaceGrant(grantId: string, next: string): void {
    this.#sql.exec('UPDATE sessions SET grantId = ? WHERE grantId = ?', next, grantId);
  }

  /** False where the person has no such session. */
  end(id: string, person: string, at: Instant): boolean {
    const { rowsWritten } = this.#sql.exec(
      'UPDATE sessions SET endedAt = ? WHERE id = ? AND person = ? AND endedAt IS NULL',
      at,
      id,
      person,
    );
    return rowsWritten > 0;
  }

  endAllOf(person: string, at: Instant): void {
    this.#sql.exec(
      'UPDATE sessions SET endedAt = ? WHERE person = ? AND endedAt IS NULL',
      at,
      person,
    );
  }

  #read(query: string, ...values: readonly string[]): readonly Session[] {
    return this.#sql
      .exec<Row>(query, ...values)
      .toArray()
      .map(({ hash: _hash, front, grantId, endedAt, ...row }) => ({
        ...row,
        front: front as Front,
        ...(grantId !== null && { grantId }),
        ...(endedAt !== null && { endedAt }),
      }));
  }
}
