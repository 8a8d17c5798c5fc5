import type { Fault } from '../../ledger/fault.ts';

/** Working days of a year of which nothing can be foretold are never guessed. */
export function calendarUnknown(field: string, year: number): Fault {
  return {
    field,
    rule: 'calendar.year-not-announced',
    zh: `${year} 年的节假日安排未载入，也不能暂定，不能推算工作日`,
    en: `The holidays of ${year} are not on file and cannot be foretold, so working days cannot be counted`,
  };
}
