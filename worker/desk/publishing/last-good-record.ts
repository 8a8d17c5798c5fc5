import { keepFacts, type PublishedFact } from '../../../shared/disclosure/keep-facts.ts';
import {
  isAgencyRecord,
  isCatalogueRecord,
  type RegisterRecord,
} from '../../../shared/disclosure/register-record.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { entriesOf } from '../../../shared/kinds/entry-of.ts';
import { factsOf } from '../../../shared/kinds/facts-of.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { PublishingDesk } from './publishing-desk.ts';

/**
 * What stays published of a subject that can't be projected: its last record without whatever the ledger has taken back by
 * `now`. Nobody stays accused of what was lifted, annulled, stayed, repaired or erased because something else about them
 * fails. Throws where not even that can be told.
 */
export function lastGoodRecord(
  desk: Pick<PublishingDesk, 'entries' | 'personal'>,
  published: RegisterRecord | undefined,
  now: Instant,
): RegisterRecord | undefined {
  if (published === undefined) return undefined;
  const isStanding = makeJudge(desk, now);
  if (isAgencyRecord(published)) return keepFacts(published, isStanding);
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

/** Whether each entry of a fact still is one, and the deciding one is in force. */
function makeJudge({ entries }: Pick<PublishingDesk, 'entries'>, now: Instant) {
  const known = new Map<string, readonly Entry[]>();
  const factsAbout = (key: string): readonly Entry[] => {
    const facts = known.get(key) ?? factsOf(entries.historyOf(key));
    known.set(key, facts);
    return facts;
  };
  const isFact = (id: string, isDeciding: boolean): boolean => {
    const entry = entries.find(id);
    if (!entry) return false;
    const facts = factsAbout(subjectKey(entry.subject));
    const held = facts.filter((fact) => fact.id === id);
    if (!isDeciding) return held.length > 0;
    return held.some((fact) => isInForce(fact, now)) && !isRemoved(entry, facts, now);
  };
  return ({ entries: ids }: PublishedFact) => ids.every((id, place) => isFact(id, place === 0));
}

function isInForce({ effectiveFrom, effectiveUntil }: Entry, now: Instant): boolean {
  return effectiveFrom <= now && (effectiveUntil === undefined || now < effectiveUntil);
}

/** A removal names the case of the listing that it ends. */
function isRemoved({ caseId, seq }: Entry, facts: readonly Entry[], now: Instant): boolean {
  return entriesOf(facts, 'removal').some(
    (removal) => removal.caseId === caseId && removal.seq > seq && removal.effectiveFrom <= now,
  );
}

function hasName({ entries, personal }: Pick<PublishingDesk, 'entries' | 'personal'>, id: string) {
  const entry = entries.find(id);
  return entry !== undefined && personal.kept(entry.seq) !== undefined;
}
