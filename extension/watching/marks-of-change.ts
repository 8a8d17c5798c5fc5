import { presentName } from '../../shared/rating/present-name.ts';
import { spanAt } from '../../shared/rating/span-at.ts';
import { dayOf } from '../../shared/time/shanghai.ts';
import { type Mark, markOfSpan, marks } from '../../shared/view/marks.ts';
import type { Said, WatchedAgency } from './watched-agency.ts';

/** The mark of what the reader knew, and of what it has come to; undefined where both are the same, or nothing has changed. */
export function marksOfChange({
  change,
  said,
}: WatchedAgency): readonly [before: Mark, after: Mark] | undefined {
  if (change === undefined || said === undefined) return undefined;
  const [before, after] = [markOfSaid(change.before), markOfSaid(said)];
  return before.key === after.key ? undefined : [before, after];
}

/** As the register has it now, or had it; the name under which it was put on the list where there is no record. */
export function nameOfWatched({ code, name, said, change }: WatchedAgency): string {
  const record = said?.record ?? change?.before.record;
  return (record && said && presentName(record.names, dayOf(said.at))) ?? name ?? code;
}

/** The mark of what was said; what isn't in the register is not known. */
export function markOfSaid({ record, at }: Said): Mark {
  return record === null ? marks['not-known'] : markOfSpan(record, spanAt(record.timeline, at));
}
