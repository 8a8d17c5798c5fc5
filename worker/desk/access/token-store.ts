import type { PartyKind } from '../../../shared/identity/subject.ts';
import type { Actor, Role } from '../../../shared/ledger/entry.ts';
import { foldText } from '../../../shared/text/fold.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/** A token as the desk keeps it: never the token itself. `id` is what people name it by. */
export type Token = {
  readonly id: string;
  readonly actor: Actor;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt?: Instant;
};

type Row = {
  hash: string;
  person: string;
  authority: string;
  role: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  subjectKind: string | null;
  subjectCode: string | null;
};

/** Tokens by the SHA-256 of what the bearer sends; they are 256 random bits, so one fast hash suffices. */
export class TokenStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  find(hash: string): Token | undefined {
    const row = this.#sql.exec<Row>('SELECT * FROM tokens WHERE hash = ?', hash).toArray()[0];
    return row && toToken(row);
  }

  add(hash: string, actor: Actor, createdAt: Instant, expiresAt: Instant): Token {
    this.#sql.exec(
      `INSERT INTO tokens (hash, person, authority, role, createdAt, expiresAt, subjectKind, subjectCode)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      hash,
      actor.person,
      actor.authority,
      actor.role,
      createdAt,
      expiresAt,
      actor.speaksFor?.kind ?? null,
      actor.speaksFor?.code ?? null,
    );
    return { id: idOf(hash), actor, createdAt, expiresAt };
  }

  /**
   * How an authority that has a token spells its name, where `authority` only reads like it: powers hang on that name, so there
   * must not be two that people take for one.
   */
  spelledOtherwise(authority: string): string | undefined {
    const folded = foldText(authority);
    return this.#sql
      .exec<{ authority: string }>(
        'SELECT DISTINCT authority FROM tokens WHERE subjectKind IS NULL AND authority <> ?',
        authority,
      )
      .toArray()
      .map((row) => row.authority)
      .find((known) => foldText(known) === folded);
  }

  /** False where no token has this id. Revoking twice keeps the first time. */
  revoke(id: string, at: Instant): boolean {
    const { rowsWritten } = this.#sql.exec(
      'UPDATE tokens SET revokedAt = COALESCE(revokedAt, ?) WHERE substr(hash, 1, 16) = ?',
      at,
      id,
    );
    return rowsWritten > 0;
  }
}

function toToken({ hash, createdAt, expiresAt, revokedAt, ...row }: Row): Token {
  const actor = toActor(row);
  return { id: idOf(hash), actor, createdAt, expiresAt, ...(revokedAt && { revokedAt }) };
}

type ActorRow = Pick<Row, 'person' | 'authority' | 'role' | 'subjectKind' | 'subjectCode'>;

function toActor({ person, authority, role, subjectKind, subjectCode }: ActorRow): Actor {
  const actor = { person, authority, role: role as Role };
  if (subjectKind === null || subjectCode === null) return actor;
  return { ...actor, speaksFor: { kind: subjectKind as PartyKind, code: subjectCode } };
}

function idOf(hash: string): string {
  return hash.slice(0, 16);
}
