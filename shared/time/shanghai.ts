import type { Day, Instant } from './instant.ts';

/**
 * Asia/Shanghai is eight hours ahead of UTC all year, so its midnight is 16:00 UTC of the day before. (Days before 1992, when
 * it had summer time, are not used for reckoning.)
 */
const midnight = 'T16:00:00.000Z';
const timestamp =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The day in Asia/Shanghai on which `instant` falls. */
export function dayOf(instant: Instant): Day {
  const dayInUtc = instant.slice(0, 10);
  // Comparing text would cut another string, and rating asks this more often than anything else.
  const hour = instant.charCodeAt(11) * 10 + instant.charCodeAt(12) - 11 * 48;
  return hour < 16 ? dayInUtc : addDays(dayInUtc, 1);
}

/** Midnight in Asia/Shanghai at which `day` begins. */
export function startOfDay(day: Day): Instant {
  return addDays(day, -1) + midnight;
}

/** The day `count` calendar days later; a negative `count` goes back. */
export function addDays(day: Day, count: number): Day {
  const dayOfMonth = Number(day.slice(8)) + count;
  // Rating does this millions of times, mostly within a month, where it needs no calendar.
  if (dayOfMonth >= 1 && dayOfMonth <= 28) return day.slice(0, 8) + padded(dayOfMonth, 2);
  return toInstant(Date.parse(day) + count * 86_400_000).slice(0, 10);
}

/** The same day of the month, `count` months later; the month's last day where it has no such day (Civil Code art. 202). */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const firstOfMonth = `${padded(year, 4)}-${padded(month, 2)}-`;
  const dayOfMonth = Number(day.slice(8));
  return firstOfMonth + padded(Math.min(dayOfMonth, daysIn(year, month)), 2);
}

/** The instant `count` seconds later; a negative `count` goes back. */
export function addSeconds(instant: Instant, count: number): Instant {
  return toInstant(toEpochMs(instant) + count * 1000);
}

/** Throws a RangeError outside the years 0000-9999, where text order would no longer be time order. */
export function toInstant(epochMs: number): Instant {
  const iso = new Date(epochMs).toISOString();
  if (iso.length !== 24) throw new RangeError(`${iso} is outside the years 0000-9999`);
  return iso;
}

export function toEpochMs(instant: Instant): number {
  return Date.parse(instant);
}

/**
 * Reads an RFC 3339 time with any offset (seconds may be left out) as the same moment in UTC, cut to milliseconds.
 * Undefined for anything else: a time without an offset, or a day that no calendar has.
 */
export function parseInstant(text: string): Instant | undefined {
  const day = timestamp.exec(text)?.[1];
  if (day === undefined || !isDay(day)) return undefined;
  const iso = new Date(text).toISOString();
  return iso.length === 24 ? iso : undefined;
}

/** Whether `text` is a day that exists, written as `2026-11-24`. */
export function isDay(text: string): boolean {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined) return false;
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
