import type { Fault } from '../ledger/fault.ts';

/** Working days of a year that is not announced are never guessed. */
export function calendarUnknown(field: string, year: number): Fault {
  return {
    field,
    rule: 'calendar.year-not-announced',
    zh: `${year} 年的节假日安排未载入，不能推算工作日`,
    en: `The holidays of ${year} are not on file, so working days cannot be counted`,
  };
}
