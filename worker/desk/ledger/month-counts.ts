import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { repairDecidedForm } from '../../../shared/kinds/remedy/remedy-forms.ts';
import { demeritForm } from '../../../shared/kinds/supervision/supervision-forms.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';

/** What was recorded of a kind in a month of Shanghai, whether or not it was annulled since. */
export type MonthCount = {
  /** As `2026-11`. */
  readonly month: string;
  readonly kind: string;
  /** Of demerits the act and the service, of decisions on repair what was decided; else empty. */
  readonly what: string;
  readonly entries: number;
  readonly points: number;
};

/** All counts from the whole ledger: the same as `countedAs`, entry by entry. */
export const recount = `
  SELECT strftime('%Y-%m', recordedAt, '+8 hours') AS month, kind,
    CASE kind
      WHEN '${demeritForm.name}' THEN json_extract(json, '$.body.act') || ' ' || COALESCE(json_extract(json, '$.body.service'), '')
      WHEN '${repairDecidedForm.name}' THEN json_extract(json, '$.body.result')
      ELSE '' END AS what,
    COUNT(*) AS entries,
    SUM(CASE kind WHEN '${demeritForm.name}' THEN COALESCE(json_extract(json, '$.body.points'), 0) ELSE 0 END) AS points
  FROM entries GROUP BY month, kind, what ORDER BY month, kind, what`;

export const monthCountTables = `
  CREATE TABLE monthCounts (
    month TEXT NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    entries INTEGER NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (month, kind, what)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO monthCounts ${recount};
`;

/** How an entry counts. */
export function countedAs(entry: Entry): MonthCount {
  const { kind, recordedAt } = entry;
  const [demerit] = entriesOf([entry], demeritForm);
  const [repair] = entriesOf([entry], repairDecidedForm);
  const act = demerit && `${demerit.body.act} ${demerit.body.service ?? ''}`;
  return {
    month: dayOf(recordedAt).slice(0, 7),
    kind,
    what: act ?? repair?.body.result ?? '',
    entries: 1,
    points: demerit?.body.points ?? 0,
  };
}

export function keepMonthCount(sql: SqlStorage, entry: Entry): void {
  const { month, kind, what, points } = countedAs(entry);
  sql.exec(
    `INSERT INTO monthCounts (month, kind, what, entries, points) VALUES (?, ?, ?, 1, ?)
     ON CONFLICT (month, kind, what) DO UPDATE SET entries = entries + 1, points = points + excluded.points`,
    ...[month, kind, what, points],
  );
}

/** All of one year. */
export function monthCountsOf(sql: SqlStorage, year: number): readonly MonthCount[] {
  return sql
    .exec<MonthCount>(
      'SELECT month, kind, what, entries, points FROM monthCounts WHERE month BETWEEN ? AND ?',
      `${year}-01`,
      `${year}-12`,
    )
    .toArray();
}
