import type { PublicRecord } from '../disclosure/record.ts';
import { type Difference, differencesBetween } from './differences.ts';
import type { QueryRecord } from './query-record.ts';

/** What was found when a record was checked again, one agency of the first after the other, in each register that was asked both times. */
export type Comparison = readonly {
  readonly code: string;
  readonly name: string;
  /** Whose register it is, where the record has several. */
  readonly jurisdiction?: string;
  readonly differences: readonly Difference[];
}[];

/** Holds a record against the one that it checks again. Both are proved: unproved records must not be looked into. */
export function compareRecords(first: QueryRecord, again: QueryRecord): Comparison {
  const [before, after] = [saidBy(first), saidBy(again)];
  const isOneAlone = before.size === 1 && after.size === 1;
  return [...after].flatMap(([jurisdiction, now]) => {
    const then = before.get(jurisdiction);
    if (then === undefined) return [];
    return again.agencies.map(({ code, given }) => {
      const was = { record: then.get(code), at: first.madeAt };
      const is = { record: now.get(code), at: again.madeAt };
      return {
        code,
        name: nameOf(is.record) ?? nameOf(was.record) ?? given ?? code,
        ...(!isOneAlone && { jurisdiction }),
        differences: differencesBetween(was, is),
      };
    });
  });
}

/** The records that each city's register had, by their codes. */
function saidBy({ head, agencies, others = [] }: QueryRecord) {
  const said = [{ head, parts: agencies }, ...others];
  return new Map(
    said.map(({ head: { head: by }, parts }) => [
      by.jurisdiction,
      new Map(parts.map(({ code, record }) => [code, record ?? undefined])),
    ]),
  );
}

/** The name that any of the registers has for an agency, or else the querier's. */
export function nameIn({ agencies, others = [] }: QueryRecord, code: string): string {
  const own = agencies.find((one) => one.code === code);
  const parts = [own, ...others.map((one) => one.parts.find((part) => part.code === code))];
  const [known] = parts.flatMap((part) => nameOf(part?.record ?? undefined) ?? []);
  return known ?? own?.given ?? code;
}

/** The name under which an authority has it on record today. */
function nameOf(record: PublicRecord | undefined): string | undefined {
  const current = record?.names.find(
    ({ kind, isUnconfirmed }) => kind === 'registered' && !isUnconfirmed,
  );
  return (current ?? record?.names[0])?.name;
}
