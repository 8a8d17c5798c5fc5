import { type Difference, differencesBetween } from '../../shared/query-record/differences.ts';
import type { CityChange } from './city-changes.ts';
import type { Said } from './watched-agency.ts';

/** All that is told of a change, one by one. */
export function changesBetween({ before, after }: CityChange): readonly Difference[] {
  return differencesBetween(saidOf(before ?? { record: null, at: after.at }), saidOf(after)).filter(
    (one) => one.kind !== 'other' || one.field !== 'declared',
  );
}

function saidOf({ record, at }: Pick<Said, 'record' | 'at'>) {
  return { record: record ?? undefined, at };
}
