import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import type { Day } from '../../../shared/time/instant.ts';
import { addDays } from '../../../shared/time/shanghai.ts';
import { addWorkingDays, type WorkingDay } from '../../../shared/time/working-days.ts';

/** The `count`-th working day after `day`, for a party's time to act. */
export function workingDaysAfter({ calendar }: Jurisdiction, day: Day, count: number): WorkingDay {
  return addWorkingDays(calendar, day, count, 'protects');
}

/** A period that would end on a day off ends with the next working day (《行政复议法》 art. 88, 《民事诉讼法》 art. 85). */
export function orNextWorkingDay({ calendar }: Jurisdiction, day: Day): WorkingDay {
  return addWorkingDays(calendar, addDays(day, -1), 1, 'protects');
}
