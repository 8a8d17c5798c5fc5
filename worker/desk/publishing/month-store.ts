import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { MonthCounts } from '../../../shared/register/beside/month-counts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { endedMonths, type Month, monthOf, nextMonth } from '../../../shared/time/month.ts';
import { later } from '../../../shared/time/order.ts';
import { startOfDay } from '../../../shared/time/shanghai.ts';

/** The counts at the ends of months; what is kept once stays as it is. */
export class MonthStore {
  readonly #storage: Pick<DurableObjectStorage, 'sql' | 'kv'>;

  constructor(storage: Pick<DurableObjectStorage, 'sql' | 'kv'>) {
    this.#storage = storage;
  }

  /** Of earlier months this desk doesn't know what was published when they ended. */
  noteFirst(publishedAt: Instant): void {
    if (this.#first() === undefined) this.#storage.kv.put(firstMonth, monthOf(publishedAt));
  }

  /** When the next month to be kept has ended. */
  nextAt(): Instant | undefined {
    const next = this.#next();
    return next && startOfDay(`${nextMonth(next)}-01`);
  }

  /** The months that have ended and are not kept yet, oldest first. */
  due(now: Instant): readonly Month[] {
    const next = this.#next();
    return next === undefined ? [] : endedMonths(next, now);
  }

  /** Throws for a month that is kept already. */
  keep(counts: MonthCounts): void {
    this.#insert(counts, false);
  }

  /** Puts back what the archive holds; a month that is kept stays as it is. */
  restore(months: readonly MonthCounts[]): void {
    const kept = new Set(this.all().map(({ month }) => month));
    for (const counts of months) if (!kept.has(counts.month)) this.#insert(counts, true);
  }

  /** Oldest first. */
  all(): readonly MonthCounts[] {
    return this.#read('SELECT json FROM publishedMonths ORDER BY month');
  }

  notArchived(): readonly MonthCounts[] {
    return this.#read('SELECT json FROM publishedMonths WHERE isArchived = 0 ORDER BY month');
  }

  markArchived(month: Month): void {
    this.#storage.sql.exec('UPDATE publishedMonths SET isArchived = 1 WHERE month = ?', month);
  }

  #next(): Month | undefined {
    const first = this.#first();
    const last = this.all().at(-1);
    return first && last ? later(first, nextMonth(last.month)) : first;
  }

  #first(): Month | undefined {
    return this.#storage.kv.get<Month>(firstMonth);
  }

  #insert(counts: MonthCounts, isArchived: boolean): void {
    this.#storage.sql.exec(
      'INSERT INTO publishedMonths (month, json, isArchived) VALUES (?, ?, ?)',
      ...[counts.month, canonicalJson(counts), Number(isArchived)],
    );
  }

  #read(query: string): readonly MonthCounts[] {
    return this.#storage.sql
      .exec<{ json: string }>(query)
      .toArray()
      .map(({ json }) => JSON.parse(json));
  }
}

/** The month of this desk's first publication. */
const firstMonth = 'firstMonth';
