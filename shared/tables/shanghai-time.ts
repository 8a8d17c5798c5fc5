import type { OpenEnd } from '../kinds/form/open-end.ts';
import { formatEnd } from '../messages/format-time.ts';
import type { Instant } from '../time/instant.ts';
import { addSeconds } from '../time/shanghai.ts';

/** `2026-11-24 00:00:00`, Shanghai time in a form that spreadsheets read; empty where there is no end. */
export function shanghaiTime(instant: Instant | undefined): string {
  if (instant === undefined) return '';
  return addSeconds(instant, 8 * 3600)
    .slice(0, 19)
    .replace('T', ' ');
}

type Ending = { readonly until?: Instant | undefined; readonly openEnd?: OpenEnd | undefined };

/** The end of a fact as a time, or in words where it lasts until lifted or for life. */
export function endTime({ until, openEnd }: Ending): string {
  if (until !== undefined) return shanghaiTime(until);
  return openEnd === undefined ? '' : formatEnd({ openEnd }, 'zh');
}
