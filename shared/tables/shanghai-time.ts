import type { OpenEnd } from '../kinds/form/open-end.ts';
import { formatEnd, formatMinute } from '../messages/format-time.ts';
import type { Instant } from '../time/instant.ts';
import { addDays, addSeconds, dayOf, startOfDay } from '../time/shanghai.ts';

/** `2026-11-24 00:00:00`, Shanghai time in a form that spreadsheets read; empty where there is no end. */
export function shanghaiTime(instant: Instant | undefined): string {
  if (instant === undefined) return '';
  return addSeconds(instant, 8 * 3600)
    .slice(0, 19)
    .replace('T', ' ');
}

type Ending = { readonly until?: Instant | undefined; readonly openEnd?: OpenEnd | undefined };

/** The heads of `endCells`. */
export const endHeader = ['至（含当日）', '终止时刻（不含）'] as const;

/**
 * The end of a fact in two cells. For people, what pages say after 至: the last day, which counts, or a minute of it, or words where it
 * lasts until lifted or for life. For programs, the moment just before which it still holds; empty without one.
 */
export function endCells({ until, openEnd }: Ending): readonly [lastDay: string, end: string] {
  if (until !== undefined) return [lastDayOf(until), shanghaiTime(until)];
  return [openEnd === undefined ? '' : formatEnd({ openEnd }, 'zh'), ''];
}

function lastDayOf(until: Instant): string {
  const day = dayOf(until);
  return startOfDay(day) === until ? addDays(day, -1) : `${formatMinute(until)} 前`;
}
