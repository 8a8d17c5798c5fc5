import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { factsOf } from '../kinds/facts-of.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Instant } from '../time/instant.ts';
import { dayOf } from '../time/shanghai.ts';
import { correctionsAt } from './corrections-of.ts';
import { countedDemerits } from './counted-demerits.ts';
import { listReasons } from './list-reasons.ts';
import { markingsOf, marksAt, wholeRecord } from './marks-of.ts';
import { namesOnRecord } from './names-on-record.ts';
import { listsAt, measuresAt, penaltiesAt, successionsAt } from './other-facts.ts';
import { particularsAt } from './particulars-at.ts';
import { registrationAt } from './registration-at.ts';
import { registrationsOf } from './registrations-of.ts';
import type { Reason, Standing } from './standing.ts';
import { timelineOf } from './timeline-of.ts';
import { recordOf } from './track-record-of.ts';

/**
 * What one subject's entries mean at `at`, and from there on as far as time alone goes. Pure and total; the order in which
 * entries are given doesn't matter. Entries of other jurisdictions have no effect (Art. 2). Agencies, practitioners, experts
 * and clients are rated alike (Art. 38); a practitioner's decisions follow the person, whichever agency they work for (G10).
 */
export function standingOf(
  entries: readonly Entry[],
  jurisdiction: Jurisdiction,
  at: Instant,
): Standing {
  const here = entries.filter((entry) => entry.jurisdiction === jurisdiction.code);
  const facts = factsOf(here);
  const registrations = registrationsOf(facts);
  const soFar = registrations.filter(({ effectiveFrom }) => effectiveFrom <= at);
  const latest = soFar.at(-1)?.body;
  const markings = markingsOf(facts);
  const successions = successionsAt(facts, at);
  const penalties = penaltiesAt(facts, markings, jurisdiction, at);
  const listed = listReasons(facts);
  const since = registeredAt(facts);
  const circumstances = {
    registeredAt: since,
    registeredOn: since && dayOf(since),
    listed,
    unstayed: unstayed(here, listed),
    demerits: countedDemerits(facts, penalties, jurisdiction),
    markings,
    record: recordOf(facts, entries[0]?.subject, successions),
  };
  return {
    subject: entries[0]?.subject,
    code: entries[0]?.subject.code ?? '',
    at,
    names: namesOnRecord(soFar, facts),
    subjectKind: latest?.subjectKind,
    services: latest?.services ?? [],
    registration: registrationAt(facts, at),
    timeline: timelineOf(circumstances, jurisdiction, at),
    measures: measuresAt(facts, markings, at),
    penalties,
    lists: listsAt(facts, jurisdiction, at),
    corrections: correctionsAt(here, facts, jurisdiction, at),
    successions,
    particulars: particularsAt(facts, latest, at),
    isObjected: marksAt(markings, [wholeRecord], at) !== undefined,
  };
}

const beginnings = new Set(['registration-filed', 'practitioner-registered', 'expert-entered']);

/** The first time: cycles run from there (Art. 27). */
function registeredAt(facts: readonly Entry[]): Instant | undefined {
  let first: Instant | undefined;
  for (const { kind, effectiveFrom } of facts) {
    if (!beginnings.has(kind)) continue;
    if (first === undefined || effectiveFrom < first) first = effectiveFrom;
  }
  return first;
}

/** What would be in force, had nothing ever been stayed (domain G4). */
function unstayed(entries: readonly Entry[], listed: readonly Reason[]): readonly Reason[] {
  if (!entries.some(({ kind }) => kind === 'suspension')) return listed;
  return listReasons(factsOf(entries.filter(({ kind }) => kind !== 'suspension')));
}
