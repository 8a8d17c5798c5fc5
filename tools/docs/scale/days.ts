import { assumptions } from './assumptions.ts';
import { around, seededRandom } from './random.ts';
import { type DayModel, type DayTotals, simulateDay } from './simulate-day.ts';

/** So many virtual extensions are run; what they do in sum grows with their number. */
export const readers = 4000;

const hour = 3600;

/** Browsers open around half past eight and close around half past five. */
const workingDay: DayModel = {
  readers,
  opensAt: (random) => around(8.5 * hour, hour / 2, random),
  closesAt: (random) => around(17.5 * hour, 0.75 * hour, random),
  minWaitSeconds: 600,
  changes: Array.from({ length: assumptions.publications }, (_, n) => (8 + n / 2) * hour),
  renewals: [0, 6, 12, 18].map((time) => time * hour),
  rebases: [2 * hour],
};

export const outage = { from: 10 * hour, until: 11 * hour };
/** All readers at the stroke of nine: the worst that can happen to an origin. */
export const stroke = 9 * hour;

/** An ordinary day, one with an outage, and one on which all begin in the same second. */
export function simulateDays(): Readonly<Record<'ordinary' | 'broken' | 'sharp', DayTotals>> {
  return {
    ordinary: simulateDay(workingDay, seededRandom(1)),
    broken: simulateDay({ ...workingDay, outage }, seededRandom(1)),
    sharp: simulateDay({ ...workingDay, opensAt: () => stroke }, seededRandom(1)),
  };
}

/** Tries a second, on average over the busiest minute that begins in this part of the day. */
export function busiestMinute({ perSecond }: DayTotals, from = 0, until = 24 * hour): number {
  let busiest = 0;
  for (let start = from; start < until; start++) {
    const minute = perSecond.subarray(start, start + 60);
    busiest = Math.max(
      busiest,
      minute.reduce((sum, tries) => sum + tries, 0),
    );
  }
  return busiest / 60;
}
