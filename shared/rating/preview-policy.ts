import { subjectKey } from '../identity/subject.ts';
import type { Jurisdiction, Policy } from '../jurisdiction/policy.ts';
import type { Level } from '../kinds/form/level.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Day, Instant } from '../time/instant.ts';
import { later } from '../time/order.ts';
import { startOfDay } from '../time/shanghai.ts';
import type { HistoryOf } from './kin/kin-of.ts';
import { spanAt } from './span-at.ts';
import type { GradeState } from './standing.ts';
import { standingOf } from './standing-of.ts';

/** One subject whose standing would differ under the candidate policy; `subject` is its key (`subjectKey`). */
export type PolicyShift = {
  readonly subject: string;
  /** The newest name on record, where there is one. */
  readonly name?: string;
  readonly before: Verdict;
  readonly after: Verdict;
};

type Verdict = { readonly level: Level; readonly grade: GradeState };

/**
 * A dry run of a policy before it takes effect: whose level or grade would differ at `at`, or on the candidate's
 * first day if that is later. The candidate is compared with the versions that began before it, so a version that is
 * in the code already can be tried too. `histories` holds each subject's entries, `historyOf` gives an agency's by
 * its code. Nothing is recorded, and facts keep the points that they were given.
 */
export function previewPolicy(
  histories: Iterable<readonly Entry[]>,
  jurisdiction: Jurisdiction,
  candidate: Policy,
  at: Instant,
  historyOf: HistoryOf,
): readonly PolicyShift[] {
  const earlier = jurisdiction.policies.filter((policy) => isBefore(policy, candidate));
  const unchanged = { ...jurisdiction, policies: earlier };
  const changed = { ...jurisdiction, policies: [candidate, ...earlier] };
  const when = later(at, startOfDay(candidate.effectiveFrom));
  // One history at a time: a whole ledger need not fit into memory.
  return Array.from(histories, (entries) =>
    shiftOf(entries, unchanged, changed, when, historyOf),
  ).filter((shift) => shift !== undefined);
}

function isBefore(policy: Policy, { effectiveFrom }: { readonly effectiveFrom: Day }): boolean {
  return policy.effectiveFrom < effectiveFrom;
}

function shiftOf(
  entries: readonly Entry[],
  unchanged: Jurisdiction,
  changed: Jurisdiction,
  at: Instant,
  historyOf: HistoryOf,
): PolicyShift | undefined {
  const about = entries[0]?.subject;
  if (about === undefined) return undefined;
  const standing = standingOf(entries, unchanged, at, historyOf);
  const before = spanAt(standing.timeline, at);
  const after = spanAt(standingOf(entries, changed, at, historyOf).timeline, at);
  if (before.level === after.level && sayGrade(before.grade) === sayGrade(after.grade))
    return undefined;
  const name = standing.names[0]?.name;
  return {
    subject: subjectKey(about),
    ...(name !== undefined && { name }),
    before: { level: before.level, grade: before.grade },
    after: { level: after.level, grade: after.grade },
  };
}

function sayGrade(state: GradeState): string {
  return state.kind === 'graded' ? state.grade : state.because;
}
