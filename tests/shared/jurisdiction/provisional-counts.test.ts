import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { addWorkingDays, workOn } from '../../../shared/time/working-days.ts';

describe('counts that need a year not announced', () => {
  const { calendar } = wenzhou;

  test('a count that needs an unannounced year is a bound, names the year, and is the later bound where it protects a party', () => {
    expect(addWorkingDays(calendar, '2026-12-28', 5, 'protects')).toEqual({
      kind: 'provisional',
      day: '2027-01-07',
      earliest: '2027-01-03',
      latest: '2027-01-07',
      year: 2027,
      because: 'not-announced',
    });
    expect(addWorkingDays(calendar, '2026-12-28', 5, 'limits')).toMatchObject({
      day: '2027-01-03',
    });
  });

  test('a count over the last days of December waits for the next year’s notice', () => {
    expect(workOn(calendar, '2026-12-31')).toBe('depends');
    expect(workOn(calendar, '2026-12-28')).toBe('worked');
    expect(addWorkingDays(calendar, '2026-12-24', 2, 'limits')).toMatchObject({
      kind: 'provisional',
      year: 2027,
    });
  });

  test('a count far from any holiday has one day as both bounds, and still says that it is provisional', () => {
    expect(addWorkingDays(calendar, '2027-03-08', 3, 'limits')).toMatchObject({
      kind: 'provisional',
      earliest: '2027-03-11',
      latest: '2027-03-11',
    });
  });

  test('a day before the city’s rules, or beyond the lunar calendar on file, is not foretold', () => {
    expect(addWorkingDays(calendar, '2018-05-01', 1, 'limits')).toEqual({
      kind: 'calendar-unknown',
      year: 2018,
    });
    expect(addWorkingDays(calendar, '2100-05-01', 1, 'limits')).toEqual({
      kind: 'calendar-unknown',
      year: 2100,
    });
  });
});
