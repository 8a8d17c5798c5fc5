import type { Day } from '../../shared/time/instant.ts';
import { addDays } from '../../shared/time/shanghai.ts';

/** The demo's days are counted from the one on which it is told, so that its past is always the last two years. */
export type DemoDays = {
  readonly today: Day;
  readonly ago: (days: number) => Day;
  readonly ahead: (days: number) => Day;
};

export function demoDays(today: Day): DemoDays {
  return {
    today,
    ago: (days) => addDays(today, -days),
    ahead: (days) => addDays(today, days),
  };
}

/** A document's number, with the year in which it was made: 示环登〔2026〕3号. */
export function numbered(series: string, on: Day, serial: number): string {
  return `${series}〔${on.slice(0, 4)}〕${serial}号`;
}

/** A case's number, likewise: SL-2026-003. */
export function caseNumber(series: string, on: Day, serial: number): string {
  return `${series}-${on.slice(0, 4)}-${String(serial).padStart(3, '0')}`;
}
