import { subjectKey } from '../../../shared/identity/subject.ts';
import type { OwnCount } from '../../../shared/kinds/door/bound-fault.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Day } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';

/** Counts an entry of a party that acts for itself, by kind and day. */
export function keepOwnCount(sql: SqlStorage, { actor, kind, recordedAt }: Entry): void {
  if (!actor.speaksFor) return;
  sql.exec(
    `INSERT INTO ownCounts (party, kind, day, entries) VALUES (?, ?, ?, 1)
     ON CONFLICT (party, kind, day) DO UPDATE SET entries = entries + 1`,
    subjectKey(actor.speaksFor),
    kind,
    dayOf(recordedAt),
  );
}

/** How many entries of this kind the party with this `subjectKey` has recorded. */
export function ownCountOf(sql: SqlStorage, party: string, kind: string, today: Day): OwnCount {
  const { inAll, onDay } = sql
    .exec<{ inAll: number | null; onDay: number | null }>(
      `SELECT SUM(entries) AS inAll, SUM(CASE WHEN day = ? THEN entries END) AS onDay
       FROM ownCounts WHERE party = ? AND kind = ?`,
      today,
      party,
      kind,
    )
    .one();
  return { today: onDay ?? 0, inAll: inAll ?? 0 };
}

/** Keys of at most `count` parties, after this one where one is given, that have recorded names of their own, in order. */
export function partiesWithOwnNames(
  sql: SqlStorage,
  after: string | undefined,
  count: number,
): readonly string[] {
  return sql
    .exec<{ party: string }>(
      `SELECT DISTINCT party FROM ownCounts
       WHERE kind IN ('registration-filed', 'registration-changed') AND party > ?
       ORDER BY party LIMIT ?`,
      // Every key comes after no text at all.
      after ?? '',
      count,
    )
    .toArray()
    .map(({ party }) => party);
}
