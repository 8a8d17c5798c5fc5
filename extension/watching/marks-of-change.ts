import { presentName } from '../../shared/rating/present-name.ts';
import { spanAt } from '../../shared/rating/span-at.ts';
import { dayOf } from '../../shared/time/shanghai.ts';
import { type Mark, markOfSpan, marks } from '../../shared/view/marks.ts';
import type { CityChange } from './city-changes.ts';
import type { Said, WatchedAgency } from './watched-agency.ts';

/** The mark of what the reader knew, and of what it has come to; undefined where both are the same. */
export function marksOfChange({
  before,
  after,
}: CityChange): readonly [before: Mark, after: Mark] | undefined {
  const [was, is] = [before ? markOfSaid(before) : marks.unknown, markOfSaid(after)];
  return was.key === is.key ? undefined : [was, is];
}

/** As a register has it now, or had it; the name under which it was put on the list where there is no record. */
export function nameOfWatched({ code, name, said = [], change }: WatchedAgency): string {
  for (const { record, at } of [...said, ...(change?.before ?? [])]) {
    const its = record && presentName(record.names, dayOf(at));
    if (its) return its;
  }
  return name ?? code;
}

/** The mark of what was said; what isn't in the register is not known. */
export function markOfSaid({ record, at }: Pick<Said, 'record' | 'at'>): Mark {
  return record === null ? marks['not-known'] : markOfSpan(record, spanAt(record.timeline, at));
}
