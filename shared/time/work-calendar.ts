import type { Day } from './instant.ts';

/** Who says how a year's days are worked: a package, or an entry of the ledger with the notice's number. */
export type ArrangementSource =
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'entry'; readonly id: string; readonly documentNumber: string };

/** The State Council's holidays of one year, as one source has them. */
export type Arrangement = {
  readonly year: number;
  readonly source: ArrangementSource;
  /** Some sources leave out weekends; some days of New Year lie in December before. */
  readonly daysOff: ReadonlySet<Day>;
  readonly makeUpDays: ReadonlySet<Day>;
  /** Days on which it was decided that this one holds, whatever a package says. */
  readonly holdsOver: ReadonlySet<Day>;
};

/** What every usual arrangement of a year not yet announced has in common. */
export type ExpectedYear = {
  /** Off whatever will be announced. */
  readonly off: ReadonlySet<Day>;
  /** Off or worked, as it will be announced. */
  readonly depends: ReadonlySet<Day>;
};

export type WorkCalendar = {
  readonly arrangements: readonly Arrangement[];
  /** Years of which an arrangement is on file. */
  readonly years: readonly number[];
  readonly daysOff: ReadonlySet<Day>;
  readonly makeUpDays: ReadonlySet<Day>;
  /** Days on which two sources differ and nobody has said which holds, with the year of the arrangement. */
  readonly disputed: ReadonlyMap<Day, number>;
  /** Undefined for years of which nothing can be foretold. */
  readonly expected: (year: number) => ExpectedYear | undefined;
};

/** Lays sources together; where they differ, the days are disputed unless the recorded one was decided to hold over the other. */
export function calendarOf(
  arrangements: readonly Arrangement[],
  expected: WorkCalendar['expected'],
): WorkCalendar {
  const disputed = arrangements.flatMap((one, place) =>
    arrangements.slice(place + 1).flatMap((other) => disputedDays(one, other)),
  );
  // What was recorded comes last and lies over the package; it says of no other day that it is ordinary.
  const holding = new Map(
    arrangements.flatMap(({ daysOff, makeUpDays, holdsOver, year }) => [
      ...arrangements
        .filter((other) => other.year === year)
        .flatMap((other) => differingDays({ daysOff, makeUpDays }, other))
        .filter((day) => holdsOver.has(day))
        .map((day) => [day, 'ordinary'] as const),
      ...[...daysOff].map((day) => [day, 'off'] as const),
      ...[...makeUpDays].map((day) => [day, 'worked'] as const),
    ]),
  );
  const daysThat = (work: 'off' | 'worked') =>
    new Set([...holding].filter(([, found]) => found === work).map(([day]) => day));
  return {
    arrangements,
    years: [...new Set(arrangements.map(({ year }) => year))].toSorted((a, b) => a - b),
    daysOff: daysThat('off'),
    makeUpDays: daysThat('worked'),
    disputed: new Map(disputed),
    expected,
  };
}

function disputedDays(one: Arrangement, other: Arrangement): readonly (readonly [Day, number])[] {
  if (one.year !== other.year) return [];
  return differingDays(one, other)
    .filter((day) => !(one.holdsOver.has(day) || other.holdsOver.has(day)))
    .map((day) => [day, one.year] as const);
}

type Days = Pick<Arrangement, 'daysOff' | 'makeUpDays'>;

/** The days that one source has worked and the other off, in order. */
export function differingDays(one: Days, other: Days): readonly Day[] {
  const named = [one, other].flatMap(({ daysOff, makeUpDays }) => [...daysOff, ...makeUpDays]);
  return [...new Set(named)]
    .filter((day) => isWorked(one, day) !== isWorked(other, day))
    .toSorted();
}

/** Whether a day is worked by this arrangement. */
export function isWorked({ daysOff, makeUpDays }: Days, day: Day): boolean {
  if (daysOff.has(day)) return false;
  return makeUpDays.has(day) || !isWeekend(day);
}

export function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}
