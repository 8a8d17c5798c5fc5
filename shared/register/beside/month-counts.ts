import type { PublicRecord } from '../../disclosure/record.ts';
import { type Service, services } from '../../identity/services.ts';
import { type Level, levels } from '../../kinds/form/level.ts';
import { spanAt } from '../../rating/span-at.ts';
import type { Grade } from '../../rating/standing.ts';
import { isMonth, lastInstantOf, type Month } from '../../time/month.ts';
import { exactly, isCount, isText, orNull, type TypeGuard } from '../trust/type-guards.ts';

/** Levels that somebody decided; who has none is not counted. */
export const countedLevels = levels.filter((level) => level !== 'normal');
type CountedLevel = Exclude<Level, 'normal'>;

/** Without E, which is who is blacklisted and counted as that. */
export const countedGrades = ['A', 'B', 'C', 'D'] as const satisfies readonly Grade[];
type CountedGrade = (typeof countedGrades)[number];

/** Fewer than this are told as “fewer”, none among them, so that one who is gone leaves no step from one to none. */
export const leastTold = {
  value: 3,
  source:
    '本市缺省值：不足三家的不单列，以免能够识别或者推断单个机构（参照《统计法》对单个统计调查对象资料的保护）',
} as const;

/** Null: fewer than `leastTold`. */
export type Told = number | null;

/**
 * How the register stood when a month ended. What it must not be: a way to find out about whom something was that was repaired
 * since (the draft's Art. 37). So nothing is counted by two things at once, and the counts are the same whichever agency it was.
 */
export type MonthCounts = {
  readonly month: Month;
  /** Registered agencies. */
  readonly registered: number;
  /** Of all agencies with a record, so that one that withdraws its registration takes no level with it. */
  readonly levels: Readonly<Record<CountedLevel, Told>>;
  /** Of the registered; those without a grade are not counted, or the fewest could be worked out from the rest. */
  readonly grades: Readonly<Record<CountedGrade, Told>>;
  /** Registered agencies by each service that they say they offer (Art. 3), whatever their level and grade. */
  readonly services: Readonly<Record<Service, number>>;
};

/** Counts records as they were published when the month ended. */
export function countMonth(records: Iterable<PublicRecord>, month: Month): MonthCounts {
  const at = lastInstantOf(month);
  const byLevel = zeros(countedLevels);
  const byGrade = zeros(countedGrades);
  const byService = zeros(services);
  let registered = 0;
  for (const { registration, services: offered, timeline } of records) {
    const { level, grade } = spanAt(timeline, at);
    if (level !== 'normal') byLevel[level] += 1;
    if (registration.kind !== 'filed') continue;
    registered += 1;
    for (const service of new Set(offered)) byService[service] += 1;
    if (grade.kind === 'graded' && grade.grade !== 'E') byGrade[grade.grade] += 1;
  }
  return {
    month,
    registered,
    levels: told(byLevel),
    grades: told(byGrade),
    services: byService,
  };
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}

function told<Key extends string>(counts: Readonly<Record<Key, number>>): Record<Key, Told> {
  const rounded = Object.entries<number>(counts).map(([key, count]) => [
    key,
    count < leastTold.value ? null : count,
  ]);
  return Object.fromEntries(rounded) as Record<Key, Told>;
}

/** Whether an untrusted value is the counts of a month. */
export const isMonthCounts: TypeGuard<MonthCounts> = exactly<MonthCounts>({
  month: (value): value is Month => isText(value) && isMonth(value),
  registered: isCount,
  levels: each(countedLevels, orNull(isCount)),
  grades: each(countedGrades, orNull(isCount)),
  services: each(services, isCount),
});

function each<Key extends string, T>(
  keys: readonly Key[],
  check: TypeGuard<T>,
): TypeGuard<Record<Key, T>> {
  const checks = Object.fromEntries(keys.map((key) => [key, check]));
  return exactly<Record<Key, T>>(checks as { readonly [K in Key]-?: TypeGuard<T> });
}
