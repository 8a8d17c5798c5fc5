import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { theBook } from '../kinds/book/the-book.ts';
import { factsOf } from '../kinds/facts/facts-of.ts';
import type { KindBook } from '../kinds/form/kind-book.ts';
import { registrationsOf } from '../kinds/registration/registrations-of.ts';
import { subjectKindOf } from '../kinds/registration/subject-kind.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Instant } from '../time/instant.ts';
import { byBearing } from './facts/bearing-of.ts';
import { correctionsAt } from './facts/corrections-of.ts';
import { factsAt } from './facts/facts-at.ts';
import { markingsOfAll, marksAt, wholeRecord } from './facts/marks-of.ts';
import { declaredIn } from './facts/self-declared.ts';
import { recordOf } from './grade/track-record-of.ts';
import { inheritedReasons } from './kin/inherited-reasons.ts';
import { type HistoryOf, kinOf, type Relative } from './kin/kin-of.ts';
import { legalPersonListings } from './kin/legal-person-listings.ts';
import { relatedTo } from './kin/related-parties.ts';
import { type SuccessorsOf, successorsAt } from './kin/successors-at.ts';
import { listReasons } from './list-reasons.ts';
import { namesOnRecord } from './names-on-record.ts';
import { countedDemerits } from './points/counted-demerits.ts';
import { cyclePausesOf } from './points/cycle-pauses.ts';
import { registeredSince } from './registered-since.ts';
import { registrationAt } from './registration-at.ts';
import type { Reason, Standing } from './standing.ts';
import { timelineOf } from './timeline-of.ts';

/**
 * What one subject's entries mean at `at`, and from there on as far as time alone goes. Pure and total; the order in
 * which entries are given doesn't matter. Entries of other jurisdictions have no effect (Art. 2). Agencies,
 * practitioners, experts and clients are rated alike (Art. 38); a practitioner's decisions follow the person,
 * whichever agency they work for (G10). `historyOf` gives the entries of an agency's kin (G11), and is asked only for
 * agencies on which the standing depends; `successorsOf` gives possible successors; `book` has all kinds.
 */
export function standingOf(
  entries: readonly Entry[],
  jurisdiction: Jurisdiction,
  at: Instant,
  historyOf: HistoryOf = nobody,
  successorsOf: SuccessorsOf = noSuccessors,
  book = theBook,
): Standing {
  const isHere = (entry: Entry) => entry.jurisdiction === jurisdiction.code;
  const here = entries.filter(isHere);
  const facts = factsOf(here, book);
  const code = entries[0]?.subject.code ?? '';
  const registrations = registrationsOf(facts);
  const historyHere: HistoryOf = (agency) => historyOf(agency).filter(isHere);
  const kin = kinOf(facts, registrations, historyHere, [code], book);
  const hasBegun = ({ effectiveFrom }: Pick<Entry, 'effectiveFrom'>) => effectiveFrom <= at;
  const latest = registrations.findLast(hasBegun)?.body;
  const known = facts.filter(hasBegun);
  const markings = markingsOfAll(facts, kin, book);
  const marksOf = (ids: readonly string[]) => marksAt(markings, ids, at);
  const own = factsAt({ facts, jurisdiction, at, marksOf }, book);
  const listed = withInherited(listReasons(facts), kin, book);
  const declared = latest && declaredIn(latest);
  const unstayed = withoutAnyStay(here, kin, listed, book);
  const circumstances = {
    ...registeredSince(facts, book),
    listed,
    unstayed,
    pauses: cyclePausesOf(listed, unstayed),
    demerits: countedDemerits(facts, own, jurisdiction),
    markings,
    record: recordOf(facts, entries[0]?.subject, relatedTo(code, kin, historyHere, book)),
  };
  const timelineBefore = (before: readonly Entry[], from: Instant) =>
    standingOf(before, jurisdiction, from, historyOf, noSuccessors, book).timeline;
  return {
    subject: entries[0]?.subject,
    code,
    at,
    names: namesOnRecord(known, at),
    subjectKind: latest && subjectKindOf(code, known),
    services: latest?.services ?? [],
    registration: registrationAt(facts, at, book),
    timeline: timelineOf(circumstances, jurisdiction, at),
    facts: byBearing(
      [
        ...legalPersonListings(kin, markings, at),
        ...own,
        ...successorsAt(code, successorsOf, historyHere, at, book),
        ...correctionsAt(here, facts, jurisdiction, at, timelineBefore, book),
      ],
      book,
    ),
    ...(declared && { declared }),
    isObjected: marksAt(markings, [wholeRecord], at) !== undefined,
  };
}

function withInherited(
  own: readonly Reason[],
  kin: readonly Relative[],
  book: KindBook,
): readonly Reason[] {
  if (kin.length === 0) return own;
  return [...own, ...inheritedReasons(kin, (history) => factsOf(history, book))];
}

const nobody: HistoryOf = () => [];
const noSuccessors: SuccessorsOf = () => [];

/** The reasons if no decision had ever been stayed (domain G4). */
function withoutAnyStay(
  entries: readonly Entry[],
  kin: readonly Relative[],
  listed: readonly Reason[],
  book: KindBook,
): readonly Reason[] {
  const withoutStays = (history: readonly Entry[]) =>
    factsOf(
      history.filter((entry) => !isStay(entry)),
      book,
    );
  if (!entries.some(isStay) && !kin.some(hasStay)) return listed;
  return [...listReasons(withoutStays(entries)), ...inheritedReasons(kin, withoutStays)];
}

function hasStay({ history, kin }: Relative): boolean {
  return history.some(isStay) || kin.some(hasStay);
}

function isStay({ kind }: Entry): boolean {
  return kind === 'suspension';
}
