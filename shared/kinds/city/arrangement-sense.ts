import { isOfYear } from '../../jurisdiction/expected-year.ts';
import {
  daysOf,
  type HolidayName,
  holidayNames,
  leastDays,
  makeUpReachDays,
  ownDayOf,
  statutoryDays,
  usualSpans,
} from '../../jurisdiction/statutory-holidays.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { Day } from '../../time/instant.ts';
import { addDays } from '../../time/shanghai.ts';
import { isWeekend } from '../../time/work-calendar.ts';
import * as faults from './arrangement-faults.ts';
import { daysFrom } from './calendar-with.ts';
import type { HolidayArrangementBody } from './city-forms.ts';

type Holiday = HolidayArrangementBody['holidays'][number];

/** Faults of what can't be a notice of the State Council: slips of the pen, found before a deadline rests on them. */
export function senseFaults(body: HolidayArrangementBody): readonly Fault[] {
  const { holidays, year, extraordinary } = body;
  const impossible = [
    ...holidays.flatMap((holiday, place) => dayFaults(holiday, place, body)),
    ...missing(body),
    ...repeated(holidays),
  ];
  if (impossible.length > 0 || extraordinary !== undefined) return impossible;
  const strange = holidays.flatMap((holiday, place) => unusual(holiday, place, year));
  return strange.length > 0 ? strange : unbalanced(body);
}

/** The holidays in a name: `国庆节、中秋节` are two. Short forms of notices and people are written out. */
function namesIn({ name }: Pick<Holiday, 'name'>): readonly string[] {
  return name
    .split(/[、，,和]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => holidayNames.find((known) => known === part || known === `${part}节`) ?? part);
}

function known(holiday: Holiday): readonly HolidayName[] {
  return holidayNames.filter((name) => namesIn(holiday).includes(name));
}

function dayFaults(
  holiday: Holiday,
  place: number,
  { year, holidays }: HolidayArrangementBody,
): readonly Fault[] {
  const { from, to, makeUpDays } = holiday;
  const field = `body.holidays[${place}]`;
  if (from > to) return [faults.wrongOrder(`${field}.to`)];
  const isNewYear = known(holiday).includes('元旦');
  const isOutside = (day: Day) =>
    !isOfYear(day, year) || (!isNewYear && !day.startsWith(`${year}-`));
  const near = holidays.flatMap((one) => [
    addDays(one.from, -makeUpReachDays.value),
    addDays(one.to, makeUpReachDays.value),
  ]);
  const isNear = (day: Day) =>
    near.some((first, i) => i % 2 === 0 && day >= first && day <= (near[i + 1] ?? ''));
  return [
    ...[from, to].filter(isOutside).map((day) => faults.otherYear(field, day, year)),
    ...makeUpDays.flatMap((day, i) => {
      const at = `${field}.makeUpDays[${i}]`;
      if (isOutside(day)) return [faults.otherYear(at, day, year)];
      if (!isWeekend(day)) return [faults.workedAnyway(at, day)];
      return isNear(day) ? [] : [faults.farAway(at, day)];
    }),
  ];
}

/** Each holiday of the law is there, with all of its days. */
function missing({ year, holidays }: HolidayArrangementBody): readonly Fault[] {
  return holidayNames.flatMap((name) => {
    const own = holidays.filter((holiday) => known(holiday).includes(name));
    if (own.length === 0) return [faults.notNamed(name)];
    const lacking = statutoryDays(name, year).filter(
      (day) => !own.some(({ from, to }) => from <= day && day <= to),
    );
    return lacking.length > 0 ? [faults.notCovered(name, lacking)] : [];
  });
}

/** No day is off twice, worked twice, or both. */
function repeated(holidays: readonly Holiday[]): readonly Fault[] {
  const days = holidays.flatMap(({ from, to, makeUpDays }) => [
    ...daysFrom(from, to),
    ...makeUpDays,
  ]);
  const twice = new Set(days.filter((day, i) => days.indexOf(day) !== i));
  return twice.size > 0 ? [faults.twice([...twice].toSorted())] : [];
}

/** Names, lengths and places that no notice has had yet. */
function unusual(holiday: Holiday, place: number, year: number): readonly Fault[] {
  const field = `body.holidays[${place}]`;
  const names = known(holiday);
  const strange = namesIn(holiday).filter((name) => !names.some((one) => one === name));
  if (strange.length > 0) return [faults.unknownName(`${field}.name`, strange)];
  const days = daysFrom(holiday.from, holiday.to);
  const least = Math.max(...names.map((name) => leastDays.value[name] ?? 1));
  if (days.length < least) return [faults.tooShort(field, names, least)];
  const usual = new Set(
    names.flatMap((name) => {
      const own = ownDayOf(name, year);
      return own === undefined ? [] : daysOf(own, usualSpans.value[name]);
    }),
  );
  const beyond = days.filter((day) => !usual.has(day));
  return beyond.length > 0 ? [faults.tooLong(field, names, beyond)] : [];
}

/** Over the year, for each weekday off beyond the days that the law gives one weekend day is worked. */
function unbalanced({ year, holidays }: HolidayArrangementBody): readonly Fault[] {
  const byLaw = holidayNames.flatMap((name) => statutoryDays(name, year)).length;
  const off = holidays.flatMap(({ from, to }) => daysFrom(from, to));
  const moved = off.filter((day) => !isWeekend(day)).length - byLaw;
  const made = holidays.flatMap(({ makeUpDays }) => makeUpDays).length;
  return moved === made ? [] : [faults.unbalanced('body.holidays', moved, made)];
}
