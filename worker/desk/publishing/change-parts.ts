import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Decision, GoneChange, ShownChange } from '../../../shared/register/changes/change.ts';
import { type ChangesPart, numbersInPart } from '../../../shared/register/changes/changes-index.ts';

export type Sort = 'shown' | 'gone';

/** The feed of changes as files: each part's text, and the hashes of those that there are. */
export class ChangeParts {
  readonly #sql: SqlStorage;
  readonly #touched = { shown: new Set<number>(), gone: new Set<number>() };

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The part with this number is another one; to be followed by `lay`. */
  touch(sort: Sort, n: number): void {
    this.#touched[sort].add(Math.floor(n / numbersInPart));
  }

  /** Works out the hashes of the parts that were touched; a part without changes is none. */
  lay(): void {
    for (const sort of ['shown', 'gone'] as const) {
      for (const place of this.#touched[sort]) this.#lay(sort, place);
      this.#touched[sort].clear();
    }
  }

  list(sort: Sort): readonly ChangesPart[] {
    return this.#sql
      .exec<ChangesPart>(
        'SELECT place, sha256 FROM changeParts WHERE sort = ? ORDER BY place',
        sort,
      )
      .toArray();
  }

  text(sort: Sort, place: number): string {
    return canonicalJson(sort === 'shown' ? this.#shown(place) : this.#gone(place));
  }

  #lay(sort: Sort, place: number): void {
    const text = this.text(sort, place);
    if (text === '[]') {
      this.#sql.exec('DELETE FROM changeParts WHERE sort = ? AND place = ?', sort, place);
      return;
    }
    this.#sql.exec(
      'INSERT OR REPLACE INTO changeParts (sort, place, sha256) VALUES (?, ?, ?)',
      ...[sort, place, toHex(sha256(utf8(text)))],
    );
  }

  #shown(place: number): readonly ShownChange[] {
    return this.#sql
      .exec<{ n: number; key: string; json: string }>(
        'SELECT n, key, json FROM shownChanges WHERE n >= ? AND n < ? ORDER BY n',
        ...rangeOf(place),
      )
      .toArray()
      .map(({ n, key, json }) => ({ n, key, ...(JSON.parse(json) as Decision) }));
  }

  #gone(place: number): readonly GoneChange[] {
    return this.#sql
      .exec<GoneChange>(
        'SELECT n, key FROM goneChanges WHERE n >= ? AND n < ? ORDER BY n',
        ...rangeOf(place),
      )
      .toArray();
  }
}

function rangeOf(place: number): readonly [number, number] {
  return [place * numbersInPart, (place + 1) * numbersInPart];
}
