import { type Difference, differencesBetween } from '../../shared/query-record/differences.ts';
import type { Said } from './watched-agency.ts';

/** All that is told of a change, one by one; nothing where it has come to what was before. */
export function changesBetween(before: Said, after: Said): readonly Difference[] {
  return differencesBetween(saidOf(before), saidOf(after)).filter(
    (one) => one.kind !== 'other' || one.field !== 'declared',
  );
}

function saidOf({ record, at }: Said) {
  return { record: record ?? undefined, at };
}
