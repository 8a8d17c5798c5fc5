import type { PublicRecord } from '../disclosure/record.ts';
import { type Difference, differencesBetween } from './differences.ts';
import type { QueryRecord } from './query-record.ts';

/** What was found when a record was checked again, one agency of the first after the other. */
export type Comparison = readonly {
  readonly code: string;
  readonly name: string;
  readonly differences: readonly Difference[];
}[];

/** Holds a record against the one that it checks again. Both are proved: unproved records must not be looked into. */
export function compareRecords(first: QueryRecord, again: QueryRecord): Comparison {
  const then = new Map(first.agencies.map((agency) => [agency.code, agency]));
  return again.agencies.map((agency) => {
    const before = { record: then.get(agency.code)?.record ?? undefined, at: first.madeAt };
    const after = { record: agency.record ?? undefined, at: again.madeAt };
    return {
      code: agency.code,
      name: nameOf(after.record) ?? nameOf(before.record) ?? agency.given ?? agency.code,
      differences: differencesBetween(before, after),
    };
  });
}

/** The name under which an authority has it on record today. */
export function nameOf(record: PublicRecord | undefined): string | undefined {
  const current = record?.names.find(
    ({ kind, isUnconfirmed }) => kind === 'registered' && !isUnconfirmed,
  );
  return (current ?? record?.names[0])?.name;
}
