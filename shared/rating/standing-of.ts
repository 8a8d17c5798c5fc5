import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { factsOf } from '../kinds/facts-of.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Instant } from '../time/instant.ts';
import { countedDemerits } from './counted-demerits.ts';
import { listReasons } from './list-reasons.ts';
import { namesOnRecord } from './names-on-record.ts';
import { registrationsOf } from './registrations-of.ts';
import type { Standing } from './standing.ts';
import { timelineOf } from './timeline-of.ts';

/**
 * What one subject's entries mean at `at`, and from there on as far as time alone goes. Pure and total; the order in which
 * entries are given doesn't matter. Entries of other jurisdictions have no effect (Art. 2).
 */
export function standingOf(
  entries: readonly Entry[],
  jurisdiction: Jurisdiction,
  at: Instant,
): Standing {
  const facts = factsOf(entries.filter((entry) => entry.jurisdiction === jurisdiction.code));
  const registrations = registrationsOf(facts);
  const soFar = registrations.filter(({ effectiveFrom }) => effectiveFrom <= at);
  const latest = soFar.at(-1)?.body;
  const circumstances = {
    registeredAt: registrations[0]?.effectiveFrom,
    listed: listReasons(facts),
    demerits: countedDemerits(facts, jurisdiction),
    engagements: facts.filter(({ kind }) => kind === 'engagement').length,
    ratings: [],
  };
  return {
    code: entries[0]?.subject.code ?? '',
    at,
    names: namesOnRecord(soFar, facts),
    subjectKind: latest?.subjectKind,
    services: latest?.services ?? [],
    registration: soFar[0] ? { kind: 'filed', since: soFar[0].effectiveFrom } : { kind: 'never' },
    timeline: timelineOf(circumstances, jurisdiction, at),
  };
}
