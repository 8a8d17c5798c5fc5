import type { PublicSpan } from '../../disclosure/record.ts';
import { type Service, services } from '../../identity/services.ts';
import { type Level, levels } from '../../kinds/form/level.ts';
import { spanAt } from '../../rating/span-at.ts';
import { type Grade, grades } from '../../rating/standing.ts';
import type { Instant } from '../../time/instant.ts';
import { earliest } from '../../time/interval.ts';
import type { AlikeAgencies } from './register.ts';

/**
 * Registered agencies by what the register says of them. The levels add up to `registered`, and so do the grades with
 * `notYetGraded`.
 */
export type Tally = {
  readonly registered: number;
  readonly levels: Readonly<Record<Level, number>>;
  readonly grades: Readonly<Record<Grade, number>>;
  readonly notYetGraded: number;
};

/** The register in numbers (Art. 20). */
type Statistics = {
  /** All agencies on record: registered, withdrawn, or never registered but with a published decision. */
  readonly agencies: { readonly total: number; readonly withdrawn: number; readonly never: number };
  readonly all: Tally;
  /** An agency counts under each service that it says it offers (Art. 3). */
  readonly services: readonly (Tally & { readonly service: Service })[];
  /** Registered agencies that name no service. */
  readonly withoutService: number;
};

/** `until`: when time alone next changes a number; undefined if never. */
export type Counted = { readonly statistics: Statistics; readonly until: Instant | undefined };

/**
 * Counts what the public register says of each agency at `now` and nothing else, so that any reader can count again from
 * the same register. The natural persons in it are not counted.
 */
export function statisticsOf(agencies: Iterable<AlikeAgencies>, now: Instant): Counted {
  const all = emptyTally();
  const byService = new Map(services.map((service) => [service, emptyTally()]));
  let [withdrawn, never, withoutService] = [0, 0, 0];
  let until: Instant | undefined;
  for (const { record, count } of agencies) {
    if (record.registration.kind === 'withdrawn') withdrawn += count;
    if (record.registration.kind === 'never') never += count;
    if (record.registration.kind !== 'filed') continue;
    const tallies = [...new Set(record.services)].flatMap(
      (service) => byService.get(service) ?? [],
    );
    if (tallies.length === 0) withoutService += count;
    const span = spanAt(record.timeline, now);
    for (const tally of [all, ...tallies]) add(tally, span, count);
    until = earliest([until, span.until]);
  }
  const statistics = {
    agencies: { total: all.registered + withdrawn + never, withdrawn, never },
    all,
    services: [...byService].map(([service, tally]) => ({ service, ...tally })),
    withoutService,
  };
  return { statistics, until };
}

type Counting = {
  registered: number;
  readonly levels: Record<Level, number>;
  readonly grades: Record<Grade, number>;
  notYetGraded: number;
};

function emptyTally(): Counting {
  return { registered: 0, levels: zeros(levels), grades: zeros(grades), notYetGraded: 0 };
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}

function add(tally: Counting, { level, grade }: PublicSpan, count: number): void {
  tally.registered += count;
  tally.levels[level] += count;
  if (grade.kind === 'graded') tally.grades[grade.grade] += count;
  else tally.notYetGraded += count;
}
