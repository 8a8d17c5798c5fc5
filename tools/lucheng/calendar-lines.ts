import type { CalendarState, CalendarWarning } from '../../shared/jurisdiction/calendar-state.ts';
import type { ArrangementSource } from '../../shared/time/work-calendar.ts';

/** How the working-day calendar stands, and what is to be done about it. */
export function calendarLines({ announcedUntil, warnings }: CalendarState): readonly string[] {
  return [
    `工作日历 / working days: 已载入至 ${announcedUntil ?? '—'} 年 / on file until ${announcedUntil ?? '—'}`,
    ...warnings.flatMap(linesOf),
  ];
}

/** Whether an officer has to act now: what was to come is provisional, or sources differ. */
export function isCalendarLate({ warnings }: CalendarState): boolean {
  return warnings.some((warning) => warning.kind === 'sources-differ' || warning.hasBegun);
}

function linesOf(warning: CalendarWarning): readonly string[] {
  const { year } = warning;
  if (warning.kind === 'not-announced') {
    return [
      `节假日安排未载入 / HOLIDAYS MISSING: ${year} 年按暂定日历计算 / ${year} is provisional. 录入 / record: lucheng import holidays FILE --year ${year}`,
    ];
  }
  return [
    `节假日安排来源不一致 / HOLIDAY SOURCES DIFFER: ${year}. 须载明以何者为准 / say which holds: lucheng import holidays … --replaces ID | --holds-over DAY`,
    ...warning.days.map(({ day, says }) => {
      const said = says.map(
        (one) => `${nameOf(one.source)} ${one.isWorked ? '上班 / worked' : '放假 / off'}`,
      );
      return `  ${day}: ${said.join(' · ')}`;
    }),
  ];
}

function nameOf(source: ArrangementSource): string {
  return source.kind === 'package' ? source.name : `${source.id}（${source.documentNumber}）`;
}
