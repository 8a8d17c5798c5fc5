import { theBook } from '../kinds/book/the-book.ts';
import type { Fact } from '../kinds/form/fact.ts';
import { canonicalBytes } from '../ledger/canonical.ts';
import { keepFacts } from './keep-facts.ts';
import type { PublicReason, PublicRecord } from './record.ts';
import { isAgencyRecord, type RegisterRecord } from './register-record.ts';

/** How many of each a shortened record keeps. */
const few = { names: 20, reasons: 12, facts: 6 };

/** The cuts in order: what a reader misses least goes first, and each level stays for as long as it holds. */
const cuts: readonly ((record: PublicRecord) => PublicRecord)[] = [
  without(isVouchedFor),
  ({ declared: _, ...rest }) => rest,
  ({ names, ...rest }) => ({ ...rest, names: names.slice(0, few.names) }),
  without(({ kind }) => ['correction', 'succession', 'stayed'].includes(kind)),
  (record) => ({
    ...record,
    facts: [...Map.groupBy(record.facts, ({ kind }) => kind).values()].flatMap((ofKind) =>
      ofKind.slice(-few.facts),
    ),
  }),
  (record) => {
    const kept = new Set(reasonsKept(record.reasons).map(({ entries }) => entries));
    const others = new Set(record.reasons.map(({ entries }) => entries));
    return keepFacts(record, ({ entries }) => kept.has(entries) || !others.has(entries));
  },
];

function without(isLeftOut: (fact: Fact) => boolean) {
  return (record: PublicRecord): PublicRecord => ({
    ...record,
    facts: record.facts.filter((fact) => !isLeftOut(fact)),
  });
}

/** Facts that speak for the agency, or neither for nor against it. Its successors are missed more and stay longer. */
function isVouchedFor({ kind }: Fact): boolean {
  return theBook.facts.get(kind)?.isAdverse === false && kind !== 'succession';
}

/** For each level the reason that lasts longest, then the first of the others. */
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
