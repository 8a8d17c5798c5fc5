/** From whose entries each projection was made besides its subject's own (domain G11); keys of subjects. */
export class KinStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  of(code: string): readonly string[] {
    return this.#sql
      .exec<{ relative: string }>('SELECT relative FROM kin WHERE code = ?', code)
      .toArray()
      .map(({ relative }) => relative);
  }

  replace(code: string, kin: readonly string[]): void {
    this.#sql.exec('DELETE FROM kin WHERE code = ?', code);
    for (const relative of kin) {
      this.#sql.exec('INSERT INTO kin (code, relative) VALUES (?, ?)', code, relative);
    }
  }
}
