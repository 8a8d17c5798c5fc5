import { utf8 } from '../../../shared/ledger/digest.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { draftPolicy } from './draft-policy.ts';

/** An entry that somebody has begun to write. */
export type KeptDraft = {
  readonly id: string;
  /** Of the entry. */
  readonly kind: string;
  /** A `subjectKey`. */
  readonly subject: string;
  /** What was typed, by the fields' names; nothing once it is recorded. */
  readonly typed: Readonly<Record<string, readonly string[]>>;
  readonly savedAt: Instant;
  /** Id of the entry. */
  readonly recordedAs?: string;
};

type Row = {
  id: string;
  kind: string;
  subject: string;
  typed: string;
  savedAt: string;
  recordedAs: string | null;
};

/** Drafts by person: each sees and changes none but their own. */
export class DraftStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  find(person: string, id: string): KeptDraft | undefined {
    return this.#read('person = ? AND id = ?', person, id)[0];
  }

  /** Not yet recorded, the last saved first. */
  openOf(person: string): readonly KeptDraft[] {
    return this.#read('person = ? AND recordedAs IS NULL ORDER BY savedAt DESC', person);
  }

  /** False where the person has as many, or keeps as much, as there may be. What has lain too long goes. */
  add(person: string, draft: Omit<KeptDraft, 'recordedAs'>): boolean {
    const { id, kind, subject, typed, savedAt } = draft;
    const kept = addSeconds(savedAt, -draftPolicy.keptSeconds);
    this.#sql.exec('DELETE FROM drafts WHERE savedAt < ?', kept);
    if (this.openOf(person).length >= draftPolicy.most) return false;
    if (!this.#hasRoom(person, id, JSON.stringify(typed))) return false;
    this.#sql.exec(
      'INSERT INTO drafts (id, person, kind, subject, typed, savedAt) VALUES (?, ?, ?, ?, ?, ?)',
      ...[id, person, kind, subject, JSON.stringify(typed), savedAt],
    );
    return true;
  }

  /** False where that is more than may be kept: what was kept before stays. */
  save(person: string, id: string, typed: KeptDraft['typed'], at: Instant): boolean {
    const text = JSON.stringify(typed);
    if (!this.#hasRoom(person, id, text)) return false;
    this.#sql.exec(
      'UPDATE drafts SET typed = ?, savedAt = ? WHERE person = ? AND id = ? AND recordedAs IS NULL',
      ...[text, at, person, id],
    );
    return true;
  }

  #hasRoom(person: string, id: string, text: string): boolean {
    const bytes = utf8(text).length;
    if (bytes > draftPolicy.mostKeptBytes) return false;
    const { others } = this.#sql
      .exec<{ others: number }>(
        'SELECT COALESCE(SUM(octet_length(typed)), 0) AS others FROM drafts WHERE person = ? AND id <> ?',
        person,
        id,
      )
      .one();
    return others + bytes <= draftPolicy.mostKeptInAll;
  }

  /** What was typed may name people, so none of it stays. */
  finish(person: string, id: string, recordedAs: string): void {
    this.#sql.exec(
      `UPDATE drafts SET typed = '{}', recordedAs = ? WHERE person = ? AND id = ?`,
      ...[recordedAs, person, id],
    );
  }

  drop(person: string, id: string): void {
    this.#sql.exec('DELETE FROM drafts WHERE person = ? AND id = ?', person, id);
  }

  #read(where: string, ...values: string[]): readonly KeptDraft[] {
    return this.#sql
      .exec<Row>(
        `SELECT id, kind, subject, typed, savedAt, recordedAs FROM drafts WHERE ${where}`,
        ...values,
      )
      .toArray()
      .map(({ typed, recordedAs, ...row }) => ({
        ...row,
        typed: JSON.parse(typed),
        ...(recordedAs !== null && { recordedAs }),
      }));
  }
}
