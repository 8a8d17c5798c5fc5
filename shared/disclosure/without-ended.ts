import type { Instant } from '../time/instant.ts';
import { hasEnded, nextAfter } from '../time/interval.ts';
import type { PublicRecord } from './record.ts';

/** The record without those facts beside its level that have ended by `now`; a list that ends up empty is left out. */
export function withoutEnded(record: PublicRecord, now: Instant): PublicRecord {
  return withoutEndedKin(withoutEndedFacts(record, now), now);
}

function withoutEndedFacts(record: PublicRecord, now: Instant): PublicRecord {
  if (!factsOf(record).some((fact) => hasEnded(fact, now))) return record;
  const { suspended = [], measures = [], penalties = [], ...others } = record;
  const { jointLiabilities = [], corrections = [], provincialGrades = [], ...rest } = others;
  const lasting = <Fact extends Ending>(all: readonly Fact[]) =>
    all.filter((fact) => !hasEnded(fact, now));
  const left = {
    suspended: lasting(suspended),
    measures: lasting(measures),
    penalties: lasting(penalties),
    jointLiabilities: lasting(jointLiabilities),
    corrections: lasting(corrections),
    provincialGrades: lasting(provincialGrades),
  };
  return {
    ...rest,
    ...(left.suspended.length > 0 && { suspended: left.suspended }),
    ...(left.measures.length > 0 && { measures: left.measures }),
    ...(left.penalties.length > 0 && { penalties: left.penalties }),
    ...(left.jointLiabilities.length > 0 && { jointLiabilities: left.jointLiabilities }),
    ...(left.corrections.length > 0 && { corrections: left.corrections }),
    ...(left.provincialGrades.length > 0 && { provincialGrades: left.provincialGrades }),
  };
}

/** The legal person is told of only while it is listed. */
function withoutEndedKin(record: PublicRecord, now: Instant): PublicRecord {
  const { legalPerson, ...rest } = record;
  if (!legalPerson?.listings.some((listing) => hasEnded(listing, now))) return record;
  const listings = legalPerson.listings.filter((listing) => !hasEnded(listing, now));
  return listings.length > 0 ? { ...rest, legalPerson: { ...legalPerson, listings } } : rest;
}

/**
 * When time alone next changes what stands beside the level: a fact ends or can't be contested any more, a licence expires, a
 * list of others is due to be looked at again. Undefined if never.
 */
export function nextEnd(record: PublicRecord, now: Instant): Instant | undefined {
  const { penalties = [], lists = [], licences = [], legalPerson } = record;
  const { filings = [], provincialGrades = [] } = record;
  const ends = [
    ...factsOf(record).map(({ until }) => until),
    ...(legalPerson?.listings ?? []).map(({ until }) => until),
    ...penalties.map(({ contestableUntil }) => contestableUntil),
    ...[...lists, ...filings, ...provincialGrades].map(({ unconfirmedFrom }) => unconfirmedFrom),
    ...licences.map(({ expiresAt }) => expiresAt),
  ];
  return nextAfter(ends, now);
}

type Ending = { readonly until?: Instant };

function factsOf({
  suspended = [],
  measures = [],
  penalties = [],
  jointLiabilities = [],
  corrections = [],
  provincialGrades = [],
}: PublicRecord): readonly Ending[] {
  return [
    ...suspended,
    ...measures,
    ...penalties,
    ...jointLiabilities,
    ...corrections,
    ...provincialGrades,
  ];
}
