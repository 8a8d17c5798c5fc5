import type { PublicRecord } from '../disclosure/record.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Instant } from '../time/instant.ts';
import { holdsAt } from '../time/interval.ts';
import { banHeader, banRow } from './ban-row.ts';
import { levelWord, nameOf } from './register-rows.ts';

export const listHeader = ['名单', ...banHeader] as const;

/** One row for each published decision that keeps an agency on a list at `now`, list by list. */
export function listRows(
  records: Iterable<PublicRecord>,
  now: Instant,
  asOf: Instant,
): readonly (readonly string[])[] {
  const rows = Array.from(records).flatMap((record) =>
    record.reasons
      .filter((reason) => holdsAt(reason, now))
      .map((reason) => [
        levelWord(reason.level),
        ...banRow({ code: record.code, name: nameOf(record, now) }, reason, asOf),
      ]),
  );
  return rows.toSorted(([a = ''], [b = '']) => compareTexts(a, b));
}
