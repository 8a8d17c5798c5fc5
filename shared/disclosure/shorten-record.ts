import { theBook } from '../kinds/book/the-book.ts';
import type { Bearing } from '../kinds/form/bearing.ts';
import type { Fact } from '../kinds/form/fact.ts';
import type { KindBook } from '../kinds/form/kind-book.ts';
import { canonicalBytes } from '../ledger/canonical.ts';
import { bearingOf } from '../rating/facts/bearing-of.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { keepFacts } from './keep-facts.ts';
import type { PublicReason, PublicRecord } from './record.ts';
import { isAgencyRecord, type RegisterRecord } from './register-record.ts';

/** How many of each a shortened record keeps. */
const few = { names: 20, reasons: 12 };

/** The record cut down to at most `most` bytes of canonical JSON. Undefined where no cut is enough. */
export function shortenRecord(
  record: RegisterRecord,
  most: number,
  book: KindBook = theBook,
): RegisterRecord | undefined {
  if (bytesOf(record) <= most) return record;
  if (!isAgencyRecord(record)) return undefined;
  let short = record;
  for (const cut of cutsOf(most, book)) {
    short = cut(short);
    if (bytesOf(short) <= most) return short;
  }
  return undefined;
}

type Cut = (record: PublicRecord) => PublicRecord;

/** The cuts in order: what a reader misses least goes first, and each level stays for as long as it holds. */
function cutsOf(most: number, book: KindBook): readonly Cut[] {
  const fitting = (bearing: Bearing) => (record: PublicRecord) =>
    withoutOldest(record, bytesOf(record) - most, (fact) => bearingOf(fact, book) === bearing);
  return [
    fitting('favourable'),
    ({ declared: _, ...rest }) => rest,
    fitting('identity'),
    ({ names, ...rest }) => ({ ...rest, names: names.slice(0, few.names) }),
    fitting('undone'),
    withFewReasons,
    // A new decision about the subject is public only if its record can be made.
    fitting('adverse'),
  ];
}

/**
 * The record smaller by `excess` bytes, if so many of its facts `mayGo`: of the kind that has most facts the oldest
 * goes first, so that many facts of one kind don't take the place of another's.
 */
function withoutOldest(
  { facts, ...rest }: PublicRecord,
  excess: number,
  mayGo: (fact: Fact) => boolean,
): PublicRecord {
  const newestFirst = facts.filter(mayGo).toSorted((a, b) => compareTexts(b.from, a.from));
  const inOrder = [...Map.groupBy(newestFirst, ({ kind }) => kind).values()]
    .flatMap((ofKind) => ofKind.map((fact, newerOnes) => ({ fact, newerOnes })))
    .toSorted((a, b) => b.newerOnes - a.newerOnes);
  const gone = new Set<Fact>();
  let bytes = 0;
  for (const { fact } of inOrder) {
    if (bytes >= excess) break;
    gone.add(fact);
    bytes += bytesOf(fact);
  }
  return { ...rest, facts: facts.filter((fact) => !gone.has(fact)) };
}

function withFewReasons(record: PublicRecord): PublicRecord {
  const kept = new Set(reasonsKept(record.reasons).map(({ entries }) => entries));
  const others = new Set(record.reasons.map(({ entries }) => entries));
  return keepFacts(record, ({ entries }) => kept.has(entries) || !others.has(entries));
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

function bytesOf(part: unknown): number {
  return canonicalBytes(part).length;
}
