import type { Day } from './instant.ts';

/** Where the working days of a year are taken from: a package, or an entry of the ledger with the notice's number. */
export type ArrangementSource =
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'entry'; readonly id: string; readonly documentNumber: string };

/** The State Council's holiday arrangement of one year, as one source has it. */
export type Arrangement = {
  readonly year: number;
  readonly source: ArrangementSource;
  /** Some sources leave out weekends; some days of New Year fall in the December before. */
  readonly daysOff: ReadonlySet<Day>;
  readonly makeUpDays: ReadonlySet<Day>;
  /** Days for which an officer decided that this source is right, whatever a package says. */
  readonly holdsOver: ReadonlySet<Day>;
};

/** What every usual arrangement of a year not yet announced has in common. */
export type ExpectedYear = {
  /** Days off under any arrangement. */
  readonly off: ReadonlySet<Day>;
  /** Days that are off or worked, depending on the arrangement. */
  readonly depends: ReadonlySet<Day>;
};

export type WorkCalendar = {
  readonly arrangements: readonly Arrangement[];
  /** Years whose arrangement is on file. */
  readonly years: readonly number[];
  readonly daysOff: ReadonlySet<Day>;
  readonly makeUpDays: ReadonlySet<Day>;
  /** Days on which two sources differ and no decision says which is right, with the year of the arrangement. */
  readonly disputed: ReadonlyMap<Day, number>;
  /** Undefined for a year of which nothing can be foretold. */
  readonly expected: (year: number) => ExpectedYear | undefined;
};

/**
 * Combines the sources of a year. Days on which they differ are disputed, unless an officer decided that the recorded
 * source is right.
 */
export function calendarOf(
  arrangements: readonly Arrangement[],
  expected: WorkCalendar['expected'],
): WorkCalendar {
  const disputed = arrangements.flatMap((one, place) =>
    arrangements.slice(place + 1).flatMap((other) => disputedDays(one, other)),
  );
  // The recorded arrangement comes last and overrides the package on the days that it names; it names no ordinary
  // days.
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

/** The days that one source has as worked and the other as off, in order. */
export function differingDays(one: Days, other: Days): readonly Day[] {
  const named = [one, other].flatMap(({ daysOff, makeUpDays }) => [...daysOff, ...makeUpDays]);
  return [...new Set(named)]
    .filter((day) => isWorked(one, day) !== isWorked(other, day))
    .toSorted();
}

/** Whether this arrangement has the day as a working day. */
export function isWorked({ daysOff, makeUpDays }: Days, day: Day): boolean {
  if (daysOff.has(day)) return false;
  return makeUpDays.has(day) || !isWeekend(day);
}

export function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}
