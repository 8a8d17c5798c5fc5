/** A year's end, a Spring Festival before its notice, a day years ahead: what must not be found out on the day itself. */
export const hardDays = ['2026-12-24', '2027-02-05', '2031-09-30'];

/** The days (in Shanghai) on which what depends on the calendar is tried; LUCHENG_DAYS names others, separated by commas. */
export function testDays(): readonly string[] {
  const named = process.env.LUCHENG_DAYS?.split(',').filter((day) => day !== '');
  return named ?? hardDays;
}
