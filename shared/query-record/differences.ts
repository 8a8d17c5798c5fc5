import type { PublicReason, PublicRecord } from '../disclosure/record.ts';
import { withoutEnded } from '../disclosure/without-ended.ts';
import type { Fact } from '../kinds/form/fact.ts';
import type { Level } from '../kinds/form/level.ts';
import { canonicalJson } from '../ledger/canonical.ts';
import { spanAt } from '../rating/span-at.ts';
import type { GradeState } from '../rating/standing.ts';
import type { Instant } from '../time/instant.ts';
import { hasEnded } from '../time/interval.ts';

/** What the register said of one code at one time; without a record it had none. */
export type SaidOf = { readonly record: PublicRecord | undefined; readonly at: Instant };

/** A decision on a record: a reason for its level, or a fact beside it. */
export type Decision = PublicReason | Fact;

/**
 * What has become of a decision:
 * - `annulled`: taken back as wrong, and the record says so;
 * - `ended`: its term is over;
 * - `gone`: no longer public before its term was over: repaired, lifted, removed or withdrawn. Which of them the
 *   register doesn't tell, so that who was repaired isn't marked for it.
 */
export type Difference =
  | { readonly kind: 'level'; readonly before: LevelSaid; readonly after: LevelSaid }
  | { readonly kind: 'grade'; readonly before: GradeState; readonly after: GradeState }
  | {
      readonly kind: 'new' | 'ended' | 'annulled' | 'gone' | 'changed';
      readonly decision: Decision;
    }
  | { readonly kind: 'other'; readonly field: OtherField };

export type LevelSaid = Level | 'no-record';

/** What a record has beside level, grade and decisions. */
const otherFields = ['names', 'registration', 'services', 'declared', 'isObjected'] as const;

export type OtherField = (typeof otherFields)[number];

/** All that the register says otherwise now than it did before, of one code; empty if nothing. */
export function differencesBetween(before: SaidOf, after: SaidOf): readonly Difference[] {
  return [
    ...levelDifference(before, after),
    ...gradeDifference(before, after),
    ...decisionDifferences(before, after),
    ...otherFields
      .filter((field) => !isSame(before.record?.[field], after.record?.[field]))
      .map((field): Difference => ({ kind: 'other', field })),
  ];
}

function levelSaid({ record, at }: SaidOf): LevelSaid {
  return record ? spanAt(record.timeline, at).level : 'no-record';
}

function levelDifference(before: SaidOf, after: SaidOf): readonly Difference[] {
  const [was, is] = [levelSaid(before), levelSaid(after)];
  return was === is ? [] : [{ kind: 'level', before: was, after: is }];
}

function gradeDifference(before: SaidOf, after: SaidOf): readonly Difference[] {
  const [was, is] = [gradeOf(before), gradeOf(after)];
  if (was === undefined || is === undefined || isSame(was, is)) return [];
  return [{ kind: 'grade', before: was, after: is }];
}

function gradeOf({ record, at }: SaidOf): GradeState | undefined {
  return record && spanAt(record.timeline, at).grade;
}

function decisionDifferences(before: SaidOf, after: SaidOf): readonly Difference[] {
  const [were, are] = [decisionsOn(before), decisionsOn(after)];
  const annulled = new Set(annulledBy(after.record));
  const over = [...were].flatMap(([key, decision]): readonly Difference[] => {
    const now = are.get(key);
    if (now === undefined) return [{ kind: endOf(key, decision, annulled, after), decision }];
    return isSame(decision, now) ? [] : [{ kind: 'changed', decision: now }];
  });
  const told = new Set(
    [...were.values()].flatMap(({ entries: [id] }) =>
      id !== undefined && annulled.has(id) ? [id] : [],
    ),
  );
  const begun = [...are].flatMap(([key, decision]): readonly Difference[] => {
    // A correction says what has become of another decision, which is told there.
    const isTold = isCorrection(decision) && decision.entries.some((id) => told.has(id));
    return were.has(key) || isTold ? [] : [{ kind: 'new', decision }];
  });
  return [...over, ...begun];
}

function endOf(
  key: string,
  decision: Decision,
  annulled: ReadonlySet<string>,
  { record, at }: SaidOf,
): 'annulled' | 'ended' | 'gone' {
  if (decision.entries[0] !== undefined && annulled.has(decision.entries[0])) return 'annulled';
  const isStillThere = record && allDecisions(record).some((one) => keyOf(one) === key);
  return isStillThere || hasEnded(decision, at) ? 'ended' : 'gone';
}

/** The decisions of a record that are not over, by what tells them apart. */
function decisionsOn({ record, at }: SaidOf): ReadonlyMap<string, Decision> {
  if (record === undefined) return new Map();
  const { reasons, facts } = withoutEnded(record, at);
  const inForce = reasons.filter((reason) => !hasEnded(reason, at));
  return new Map([...inForce, ...facts].map((decision) => [keyOf(decision), decision]));
}

function allDecisions({ reasons, facts }: PublicRecord): readonly Decision[] {
  return [...reasons, ...facts];
}

/** The same entry can be a reason and a fact, and reach an agency through more than one of its kin. */
function keyOf(decision: Decision): string {
  const kind = 'kind' in decision ? decision.kind : '';
  return canonicalJson([kind, decision.entries, decision.inheritedFrom ?? null]);
}

function annulledBy(record: PublicRecord | undefined): readonly string[] {
  return record?.facts.filter(isCorrection).flatMap(({ entries }) => entries.slice(1)) ?? [];
}

function isCorrection(decision: Decision): boolean {
  return 'kind' in decision && decision.kind === 'correction';
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson([one ?? null]) === canonicalJson([other ?? null]);
}
