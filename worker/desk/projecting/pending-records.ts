import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';

/** A subject's record as published and as it is to be; undefined where there is none. */
export type RecordChange = {
  readonly before: RegisterRecord | undefined;
  readonly after: RegisterRecord | undefined;
};

/** A change that is not published. */
export type Pending = RecordChange & {
  /** `subjectKey`. */
  readonly code: string;
  /** It has waited since before, and is projected without what waits. */
  readonly isHeld: boolean;
  /** Present where it is held: who was found to have ended what it takes away. */
  readonly endedBy?: readonly string[];
};

/** What differs from what was last published, and what of it waits for approval. */
export class PendingRecords {
  readonly #sql: SqlStorage;

  constructor({ sql }: Pick<DurableObjectStorage, 'sql'>) {
    this.#sql = sql;
  }

  /** Records that differ from what was last published, before and after; read while nothing is written. */
  *all(): Generator<Pending> {
    const rows = this.#sql.exec<PendingRow>(
      `SELECT code, published, record, 0 AS isHeld, NULL AS endedBy FROM projections
       WHERE isHeld = 0 AND record IS NOT published
       UNION ALL SELECT code, published, pending, 1, endedBy FROM projections WHERE isHeld = 1`,
    );
    for (const row of rows) yield pendingOf(row);
  }

  /** That of the subject with this key, where there is one. */
  of(code: string): Pending | undefined {
    const [row] = this.#sql
      .exec<PendingRow>(
        `SELECT code, published, iif(isHeld, pending, record) AS record, isHeld,
           iif(isHeld, endedBy, NULL) AS endedBy
         FROM projections WHERE code = ? AND (isHeld = 1 OR record IS NOT published)`,
        code,
      )
      .toArray();
    return row && pendingOf(row);
  }

  /** Keys of at most `limit` of those of whom something waits, after this key. */
  heldAfter(after: string, limit: number): readonly string[] {
    return this.#sql
      .exec<{ code: string }>(
        'SELECT code FROM projections WHERE isHeld = 1 AND code > ? ORDER BY code LIMIT ?',
        after,
        limit,
      )
      .toArray()
      .map(({ code }) => code);
  }

  /** Keys of those of whom something waits. */
  held(): readonly string[] {
    return this.#sql
      .exec<{ code: string }>('SELECT code FROM projections WHERE isHeld = 1 ORDER BY code')
      .toArray()
      .map(({ code }) => code);
  }
}

type PendingRow = {
  code: string;
  published: string | null;
  record: string | null;
  isHeld: number;
  endedBy: string | null;
};

function pendingOf({ code, published, record, isHeld, endedBy }: PendingRow): Pending {
  const change = { code, before: parse(published), after: parse(record) };
  if (isHeld === 0) return { ...change, isHeld: false };
  return { ...change, isHeld: true, ...(endedBy && { endedBy: JSON.parse(endedBy) }) };
}

function parse(json: string | null): RegisterRecord | undefined {
  return json === null ? undefined : JSON.parse(json);
}
