import type { Service } from '../identity/services.ts';
import type { InspectionStratum } from '../jurisdiction/inspection-strata.ts';
import type { Jurisdiction } from '../jurisdiction/policy.ts';
import type { Entry } from '../ledger/entry.ts';
import type { HistoryOf } from '../rating/kin/kin-of.ts';
import { spanAt } from '../rating/span-at.ts';
import type { Standing } from '../rating/standing.ts';
import { standingOf } from '../rating/standing-of.ts';
import type { Instant } from '../time/instant.ts';

/** An agency that an inspection plan may choose, and how it stands. */
export type Inspectable = { readonly code: string; readonly stratum: InspectionStratum };

/** The registered agencies at `at`, of one service where one is named, by code. One history at a time is held. */
export function inspectionPool(
  histories: Iterable<readonly Entry[]>,
  jurisdiction: Jurisdiction,
  at: Instant,
  historyOf: HistoryOf,
  service?: Service,
): readonly Inspectable[] {
  const pool: Inspectable[] = [];
  for (const entries of histories) {
    if (entries[0]?.subject.kind !== 'agency') continue;
    const standing = standingOf(entries, jurisdiction, at, historyOf);
    const offers = service === undefined || standing.services.includes(service);
    if (standing.registration.kind !== 'filed' || !offers) continue;
    pool.push({ code: standing.code, stratum: stratumOf(standing, at) });
  }
  return pool.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function stratumOf({ timeline }: Standing, at: Instant): InspectionStratum {
  const { level, grade } = spanAt(timeline, at);
  if (level !== 'normal') return level;
  if (grade.kind !== 'graded') return 'not-graded';
  return strataOfGrades[grade.grade];
}

const strataOfGrades = {
  A: 'grade-a',
  B: 'grade-b',
  C: 'grade-c',
  D: 'grade-d',
  E: 'grade-d',
} as const;
