import type { CatalogueRecord } from '../../../shared/disclosure/catalogue-record.ts';
import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { earliest } from '../../../shared/time/interval.ts';
import type { KinStore } from './kin-store.ts';
import type { Projection } from './projection.ts';
import type { RecordMapStore, RecordReplaced } from './record-map-store.ts';
import type { StaleProjections } from './stale-projections.ts';
import type { TroubleStore } from './trouble-store.ts';

/** What is kept in step with the projections. */
type Beside = {
  readonly recordMap: Pick<RecordMapStore, 'update'>;
  readonly stale: StaleProjections;
  readonly kin: KinStore;
  readonly troubles: TroubleStore;
};

/** What a subject's record would be with what waits, and who ended what that takes away. */
type Waiting = {
  readonly record: RegisterRecord | undefined;
  readonly endedBy: readonly string[];
};

/**
 * What the ledger means for the public, subject by subject: derived, rebuilt where an entry or time has changed it, so that
 * one change doesn't recompute everything.
 */
export class ProjectionStore {
  readonly #storage: DurableObjectStorage;
  readonly #beside: Beside;

  constructor(storage: DurableObjectStorage, beside: Beside) {
    this.#storage = storage;
    this.#beside = beside;
  }

  /**
   * Projects every subject that an entry or the time has changed, some at a time, and brings the map of records into step.
   * `project` is given what was last published of the subject; the next change that it tells comes after `now`. Gives the places
   * of entries that might be exported whole before, and may not now.
   */
  refresh(
    now: Instant,
    project: (code: string, published: RegisterRecord | undefined) => Projection,
  ): readonly number[] {
    const { stale, recordMap } = this.#beside;
    return this.#storage.transactionSync(() => {
      const withdrawn: number[] = [];
      for (let rows = stale.some(now); rows.length > 0; rows = stale.some(now)) {
        const replaced = rows.map((row) => {
          const published = row.published === null ? undefined : JSON.parse(row.published);
          return this.#replace(row, project(row.code, published));
        });
        recordMap.update(replaced.filter(({ before, after }) => before !== after));
        withdrawn.push(...replaced.flatMap((one) => one.withdrawn));
      }
      return withdrawn;
    });
  }

  /** Projects a subject without what waits for approval; gives what `release` does. */
  hold(code: string, without: Projection, { record, endedBy }: Waiting): readonly number[] {
    const { nextChangeAt } = this.#row(code);
    const nextOfBoth = earliest([without.nextChangeAt, nextChangeAt ?? undefined]);
    const withdrawn = this.release(code, { ...without, nextChangeAt: nextOfBoth });
    this.#storage.sql.exec(
      'UPDATE projections SET isHeld = 1, pending = ?, endedBy = ? WHERE code = ?',
      record ? canonicalJson(record) : null,
      JSON.stringify(endedBy),
      code,
    );
    return withdrawn;
  }

  /** Projects a subject of which nothing waits any more; gives the places of entries that may not be exported whole any more. */
  release(code: string, projection: Projection): readonly number[] {
    const { before, after, subject, withdrawn } = this.#replace(this.#row(code), projection);
    if (before !== after) this.#beside.recordMap.update([{ subject, before, after }]);
    return withdrawn;
  }

  /** Places of the entries that may be exported whole, among `count` from `firstSeq` on. */
  shownAmong(firstSeq: number, count: number): ReadonlySet<number> {
    const rows = this.#storage.sql
      .exec<{ seq: number }>(
        `SELECT entries.seq FROM entries JOIN projections USING (code)
         WHERE seq >= ? AND seq < ? AND seq IN (SELECT value FROM json_each(shown))`,
        firstSeq,
        firstSeq + count,
      )
      .toArray();
    return new Set(rows.map(({ seq }) => seq));
  }

  /** What authorities publish, as projected. */
  catalogues(): readonly CatalogueRecord[] {
    return this.#storage.sql
      .exec<{ record: string }>(
        `SELECT record FROM projections
         WHERE code >= 'authority:' AND code < 'authority;' AND record IS NOT NULL`,
      )
      .toArray()
      .map(({ record }) => JSON.parse(record));
  }

  #row(code: string): Row & { readonly nextChangeAt: string | null } {
    return this.#storage.sql
      .exec<Row & { nextChangeAt: string | null }>(
        'SELECT code, record, shown, nextChangeAt FROM projections WHERE code = ?',
        code,
      )
      .one();
  }

  #replace(
    row: Row,
    { record, shown, nextChangeAt, kin, saysLess, trouble }: Projection,
  ): Replaced {
    const { code } = row;
    this.#beside.troubles.note(code, trouble);
    this.#beside.kin.replace(code, kin);
    const after = record ? canonicalJson(record) : null;
    this.#storage.sql.exec(
      `UPDATE projections SET dirty = 0, record = ?, shown = ?, nextChangeAt = ?, saysLess = ?, isHeld = 0,
         pending = NULL
       WHERE code = ?`,
      after,
      JSON.stringify(shown),
      nextChangeAt ?? null,
      saysLess ? 1 : 0,
      code,
    );
    const shownBefore: readonly number[] = JSON.parse(row.shown);
    return {
      subject: code,
      before: row.record,
      after,
      withdrawn: shownBefore.filter((seq) => !shown.includes(seq)),
    };
  }
}

type Row = { readonly code: string; readonly record: string | null; readonly shown: string };

type Replaced = RecordReplaced & {
  /** Places of entries that might be exported whole before, and may not now. */
  readonly withdrawn: readonly number[];
};
