import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Day } from '../../time/instant.ts';
import { addDays } from '../../time/shanghai.ts';
import { type Arrangement, calendarOf, type WorkCalendar } from '../../time/work-calendar.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { HolidayArrangementBody } from './city-forms.ts';
import { holidayArrangementForm } from './city-forms.ts';

/** The rules of a place with what its ledger says of holidays; `facts` may hold anything besides. */
export function jurisdictionWith(
  jurisdiction: Jurisdiction,
  facts: readonly Entry[],
): Jurisdiction {
  const calendar = calendarWith(jurisdiction.calendar, facts);
  return calendar === jurisdiction.calendar ? jurisdiction : { ...jurisdiction, calendar };
}

/** The calendar with the arrangements among `facts`, but for those that others replaced. */
export function calendarWith(calendar: WorkCalendar, facts: readonly Entry[]): WorkCalendar {
  const known = new Set(
    calendar.arrangements.map(({ source }) => (source.kind === 'entry' ? source.id : '')),
  );
  const recorded = entriesOf(facts, holidayArrangementForm).filter(({ id }) => !known.has(id));
  if (recorded.length === 0) return calendar;
  const replaced = new Set(recorded.map(({ body }) => body.replaces));
  const added = recorded
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ id, basis, body }) => arrangementOf(id, basis.documentNumber, body));
  const holding = [...calendar.arrangements, ...added].filter(
    ({ source }) => source.kind === 'package' || !replaced.has(source.id),
  );
  return calendarOf(holding, calendar.expected);
}

export function arrangementOf(
  id: string,
  documentNumber: string,
  { year, holidays, holdsOver = [] }: HolidayArrangementBody,
): Arrangement {
  return {
    year,
    source: { kind: 'entry', id, documentNumber },
    daysOff: new Set(holidays.flatMap(({ from, to }) => daysFrom(from, to))),
    makeUpDays: new Set(holidays.flatMap(({ makeUpDays }) => makeUpDays)),
    holdsOver: new Set(holdsOver),
  };
}

/** The days from `from` to `to`, both included: none where `to` is earlier, and a year at most. */
export function daysFrom(from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to && days.length < 366; day = addDays(day, 1)) days.push(day);
  return days;
}
