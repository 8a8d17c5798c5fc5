import { keepFacts, type PublishedFact } from '../../../shared/disclosure/keep-facts.ts';
import {
  isAgencyRecord,
  isCatalogueRecord,
  type RegisterRecord,
} from '../../../shared/disclosure/register-record.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import { endingsOf } from '../../../shared/kinds/facts/endings.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { contestsOf, isStayed } from '../../../shared/kinds/remedy/contests.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { inheritedReasons } from '../../../shared/rating/kin/inherited-reasons.ts';
import type { Relative } from '../../../shared/rating/kin/kin-of.ts';
import { listReasons } from '../../../shared/rating/list-reasons.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { holdsAt, type Interval } from '../../../shared/time/interval.ts';
import type { EntryStore } from '../ledger/entry-store.ts';
import type { PersonalStore } from '../ledger/personal-store.ts';
import { tiesOf } from './ties-of.ts';

type Files = {
  readonly entries: Pick<EntryStore, 'find' | 'historyOf' | 'successorsOf'>;
  readonly personal: Pick<PersonalStore, 'kept'>;
};

/**
 * What stays published of a subject that can't be projected: its last record, without what the ledger has taken back by `now`
 * and without what reached it by a tie that has ended. No subject stays accused of what was lifted, annulled, stayed, repaired
 * or erased because something else about it fails. Only entries that `isKnown` take anything back. Throws where what was taken
 * back can't be told either.
 */
export function lastGoodRecord(
  desk: Files,
  published: RegisterRecord | undefined,
  now: Instant,
  isKnown: (entry: Entry) => boolean = () => true,
): RegisterRecord | undefined {
  if (published === undefined) return undefined;
  const isStanding = makeJudge(desk, now, isKnown);
  if (isAgencyRecord(published)) {
    const { relatives } = tiesOf(desk, published.code, isKnown);
    const reaching = inheritedReasons(relatives).filter((reason) => holdsAt(reason, now));
    return keepFacts(published, (fact) => {
      const { kind, inheritedFrom, entries } = fact;
      // A correction outlives what it corrects.
      if (kind === 'correction') return true;
      if (inheritedFrom === undefined) return isStanding(fact);
      if (kind === 'legal-person-listed') {
        const isBranch = relatives.some((one) => isLegalPerson(one, inheritedFrom, now));
        return isBranch && isStanding(fact);
      }
      return reaching.some((reason) => reason.entries[0] === entries[0]);
    });
  }
  if (isCatalogueRecord(published)) {
    const [first, ...rest] = published.documents.filter(({ entry }) =>
      isStanding({ entries: [entry] }),
    );
    return first && { ...published, documents: [first, ...rest] };
  }
  const [first, ...rest] = published.decisions.filter(
    ({ entry }) => isStanding({ entries: [entry] }) && hasName(desk, entry),
  );
  return first && { ...published, decisions: [first, ...rest] };
}

/** Whether each entry of a fact still is one, and the deciding one is in force or, if it outlasts that, not taken back. */
function makeJudge(
  { entries }: Pick<Files, 'entries'>,
  now: Instant,
  isKnown: (entry: Entry) => boolean,
) {
  const known = new Map<string, readonly Entry[]>();
  const factsAbout = (key: string): readonly Entry[] => {
    const facts = known.get(key) ?? factsOf(entries.historyOf(key).filter(isKnown));
    known.set(key, facts);
    return facts;
  };
  const isFact = (id: string, isDeciding: boolean): boolean => {
    const entry = entries.find(id);
    if (!entry) return false;
    const facts = factsAbout(subjectKey(entry.subject));
    const held = facts.filter((fact) => fact.id === id);
    if (!isDeciding) return held.length > 0;
    if (isShownBeyondItsEnd(entry)) return held.length > 0 && !isTakenBack(id, facts, now);
    return spansOf(held, facts).some((span) => holdsAt(span, now));
  };
  return ({ entries: ids }: PublishedFact) => ids.every((id, place) => isFact(id, place === 0));
}

/** What doesn't accuse reads as over where it is; what is public by its severity is so for longer than it lasts, and ends by itself. */
function isShownBeyondItsEnd({ kind }: Entry): boolean {
  const { fact, publicity } = theBook.kindOf(kind) ?? {};
  const accuses = fact === undefined || fact.bearing === 'adverse';
  return !accuses || publicity?.rule === 'by-severity';
}

/** Repaired, retracted, found unlawful or stayed. */
function isTakenBack(id: string, facts: readonly Entry[], now: Instant): boolean {
  const end = endingsOf(facts).get(id);
  return (end !== undefined && end <= now) || isStayed(contestsOf(facts).get(id) ?? []);
}

/** When a decision holds. For a listing or ban rating tells it: a removal ends the listing, and the city's own ban with it. */
function spansOf(held: readonly Entry[], facts: readonly Entry[]): readonly Interval[] {
  const [first] = held;
  if (first?.kind === 'listing' || first?.kind === 'ban') {
    return listReasons(facts).filter(({ entries }) => entries[0] === first.id);
  }
  return held.map(({ effectiveFrom, effectiveUntil }) => ({
    from: effectiveFrom,
    until: effectiveUntil,
  }));
}

function isLegalPerson({ relation }: Relative, code: string, now: Instant): boolean {
  return relation.form === 'legal-person' && relation.code === code && holdsAt(relation, now);
}

function hasName({ entries, personal }: Files, id: string) {
  const entry = entries.find(id);
  return entry !== undefined && personal.kept(entry.seq) !== undefined;
}
