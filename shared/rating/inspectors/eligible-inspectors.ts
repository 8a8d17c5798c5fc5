import type { Service } from '../../identity/services.ts';
import type { Jurisdiction, Policy } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import { factsOf } from '../../kinds/facts/facts-of.ts';
import type { Level } from '../../kinds/form/level.ts';
import type { Instant } from '../../time/instant.ts';
import { addMonths, dayOf } from '../../time/shanghai.ts';
import type { HistoryOf } from '../kin/kin-of.ts';
import { kindredOf } from '../kin/kindred-of.ts';
import type { GradeState } from '../standing.ts';
import { standingOf } from '../standing-of.ts';
import { type Conflict, conflictsBetween } from './inspection-conflicts.ts';
import { type RecentWork, recentWorkOf } from './recent-work-of.ts';

/** Why an agency may not be entrusted with an inspection (Art. 29). */
type Bar = 'level' | 'grade' | 'self' | 'kin' | Conflict;

export type Inspector = {
  readonly code: string;
  readonly name?: string;
  readonly level: Level;
  readonly grade: GradeState;
  /** Empty: the agency is eligible. */
  readonly bars: readonly Bar[];
  /**
   * Conflicts that only the inspected organisation itself says exist. They bar no inspector, or it could choose its
   * inspectors. Absent: none.
   */
  readonly declared?: readonly Conflict[];
};

type Occasion = {
  readonly service: Service;
  /** Code of the organisation to be inspected: an agency, or a client of agencies. */
  readonly inspected: string;
  readonly at: Instant;
};

/**
 * The agencies registered for the service at `at`, each with what bars it from inspecting: a level, a grade that the
 * policy doesn't trust, being the inspected organisation or its kin, or a conflict of interests (Art. 29). `codes`
 * are all agencies on record; they are read twice and never held in memory, nor are the inspectors.
 */
export function* eligibleInspectors(
  codes: Iterable<string>,
  { service, inspected, at }: Occasion,
  jurisdiction: Jurisdiction,
  historyOf: HistoryOf,
): Generator<Inspector> {
  const { entrusting } = policyAt(jurisdiction, dayOf(at));
  const since = addMonths(dayOf(at), -entrusting.conflictMonths.value);
  const workOf = (code: string) => recentWorkOf(code, factsOf(historyOf(code)), since, at);
  const kindred = kindredOf(inspected, codes, historyOf, at);
  const house = [inspected, ...kindred];
  const declaredWork = house.map(workOf);
  const inspectedWork = house.map((code) =>
    recentWorkOf(code, factsOf(historyOf(code)), since, at, 'vouched-for'),
  );
  for (const code of codes) {
    const standing = standingOf(historyOf(code), jurisdiction, at, historyOf);
    const { registration, services, timeline, names } = standing;
    if (registration.kind !== 'filed' || !services.includes(service)) continue;
    const [{ level, grade }] = timeline;
    const name = names.find(({ kind }) => kind === 'registered')?.name;
    const bars: readonly Bar[] = [
      ...(level === 'normal' ? [] : ['level' as const]),
      ...(isTrusted(grade, entrusting) ? [] : ['grade' as const]),
      ...relationTo(code, inspected, kindred, () => conflictsOf(workOf(code), inspectedWork)),
    ];
    const declared = conflictsOf(workOf(code), declaredWork).filter((one) => !bars.includes(one));
    const isOther = code !== inspected && !kindred.has(code);
    yield {
      code,
      ...(name !== undefined && { name }),
      level,
      grade,
      bars,
      ...(isOther && declared.length > 0 && { declared }),
    };
  }
}

function isTrusted(grade: GradeState, { grades }: Policy['entrusting']): boolean {
  return grade.kind === 'graded' && grades.value.some((trusted) => trusted === grade.grade);
}

/**
 * An agency that is the inspected organisation, or its kin, shares everything with it, so further conflicts need no
 * mention.
 */
function relationTo(
  code: string,
  inspected: string,
  kindred: ReadonlySet<string>,
  conflicts: () => readonly Conflict[],
): readonly Bar[] {
  if (code === inspected) return ['self'];
  return kindred.has(code) ? ['kin'] : conflicts();
}

function conflictsOf(own: RecentWork, others: readonly RecentWork[]): readonly Conflict[] {
  return [...new Set(others.flatMap((other) => conflictsBetween(own, other)))];
}
