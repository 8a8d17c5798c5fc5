import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { recordsAtOnce } from './records-at-once.ts';

/** The records as last published. */
export class PublishedRecords {
  readonly #sql: SqlStorage;

  constructor({ sql }: Pick<DurableObjectStorage, 'sql'>) {
    this.#sql = sql;
  }

  /** What was last published, in order of the subjects' keys, some at a time. */
  *all(): Generator<RegisterRecord> {
    let after = '';
    for (;;) {
      const rows = this.#sql
        .exec<{ code: string; published: string }>(
          `SELECT code, published FROM projections
           WHERE code > ? AND published IS NOT NULL ORDER BY code LIMIT ?`,
          after,
          recordsAtOnce,
        )
        .toArray();
      for (const { published } of rows) yield JSON.parse(published);
      const last = rows.at(-1);
      if (!last) return;
      after = last.code;
    }
  }

  /** What was last published of the subject with this key. */
  of(code: string): RegisterRecord | undefined {
    const [row] = this.#sql
      .exec<{ published: string | null }>('SELECT published FROM projections WHERE code = ?', code)
      .toArray();
    return row?.published ? JSON.parse(row.published) : undefined;
  }

  /**
   * Records as published that don't follow from the entries alone: something waits for approval, something keeps the subject
   * from being projected, or a correction would be of what was never published. Null: none is published. In order of the
   * subjects' keys, some at a time.
   */
  *apart(): Generator<{ readonly code: string; readonly record: string | null }> {
    let after = '';
    for (;;) {
      const rows = this.#sql
        .exec<{ code: string; record: string | null }>(
          `SELECT code, published AS record FROM projections WHERE isHeld = 1 AND code > ?1
           UNION SELECT code, published FROM projections WHERE saysLess = 1 AND code > ?1
           UNION SELECT code, published FROM projections
             WHERE code IN (SELECT subject FROM troubles WHERE subject > ?1)
           ORDER BY code LIMIT ?2`,
          after,
          recordsAtOnce,
        )
        .toArray();
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < recordsAtOnce) return;
      after = last.code;
    }
  }
}
