import { canonicalBytes } from '../ledger/canonical.ts';
import { keepFacts } from './keep-facts.ts';
import type { PublicReason, PublicRecord } from './record.ts';
import { isAgencyRecord, type RegisterRecord } from './register-record.ts';

/** How many of a kind a shortened record still has. */
const few = { names: 20, reasons: 12, others: 6 };

/** One after the other, what a reader misses least goes first; each level stays for as long as it holds. */
const cuts: readonly ((record: PublicRecord) => PublicRecord)[] = [
  ({ commendations: _, associationRatings: __, ...rest }) => rest,
  ({ declared: _, commitment: __, ...rest }) => rest,
  ({ licences: _, filings: __, provincialGrades: ___, ...rest }) => rest,
  ({ names, ...rest }) => ({ ...rest, names: names.slice(0, few.names) }),
  ({ corrections: _, successions: __, suspended: ___, ...rest }) => rest,
  ({ measures = [], penalties = [], jointLiabilities = [], ...rest }) => ({
    ...rest,
    ...(measures.length > 0 && { measures: measures.slice(-few.others) }),
    ...(penalties.length > 0 && { penalties: penalties.slice(-few.others) }),
    ...(jointLiabilities.length > 0 && { jointLiabilities: jointLiabilities.slice(-few.others) }),
  }),
  (record) => {
    const kept = new Set(reasonsKept(record.reasons).map(({ entries }) => entries));
    const others = new Set(record.reasons.map(({ entries }) => entries));
    return keepFacts(record, ({ entries }) => kept.has(entries) || !others.has(entries));
  },
];

/** Of each level the one that lasts longest, then the first of the others. */
function reasonsKept(reasons: readonly PublicReason[]): readonly PublicReason[] {
  const ofEach = Map.groupBy(reasons, ({ level }) => level).values();
  const longest = [...ofEach].map((some) => some.reduce(longerOf));
  const others = reasons.filter((reason) => !longest.includes(reason));
  return [...longest, ...others.slice(0, few.reasons - longest.length)];
}

function longerOf(one: PublicReason, other: PublicReason): PublicReason {
  if (one.until === undefined || other.until === undefined) {
    return one.until === undefined ? one : other;
  }
  return one.until >= other.until ? one : other;
}

/** The record cut down to at most `most` bytes of canonical JSON. Undefined where no cut is enough. */
export function shortenRecord(record: RegisterRecord, most: number): RegisterRecord | undefined {
  if (bytesOf(record) <= most) return record;
  if (!isAgencyRecord(record)) return undefined;
  let short = record;
  for (const cut of cuts) {
    short = cut(short);
    if (bytesOf(short) <= most) return short;
  }
  return undefined;
}

function bytesOf(record: RegisterRecord): number {
  return canonicalBytes(record).length;
}
