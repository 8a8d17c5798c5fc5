import type { Day, Instant } from './instant.ts';

const dayMs = 86_400_000;
const timestamp =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const firstMs = Date.parse('0000-01-01T00:00:00.000Z');
const lastMs = Date.parse('9999-12-31T23:59:59.999Z');
/** China keeps one offset all year; days before 1992, when it had summer time, are not used for reckoning. */
const offsetMs = 8 * 3_600_000;

/** The day in Asia/Shanghai on which `instant` falls. */
export function dayOf(instant: Instant): Day {
  return dayFromMs(toEpochMs(instant) + offsetMs);
}

/** Midnight in Asia/Shanghai at which `day` begins. */
export function startOfDay(day: Day): Instant {
  return toInstant(Date.parse(day) - offsetMs);
}

/** `count` calendar days later, or earlier where negative. */
export function addDays(day: Day, count: number): Day {
  return dayFromMs(Date.parse(day) + count * dayMs);
}

/** The same day of the month, `count` months later; the month's last day where it has no such day (Civil Code art. 202). */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(day);
  const dayOfMonth = date.getUTCDate();
  // Day 0 of the month after is the target month's last.
  date.setUTCMonth(date.getUTCMonth() + count + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, date.getUTCDate()));
  return dayFromMs(date.getTime());
}

/** `count` seconds later, or earlier where negative. */
export function addSeconds(instant: Instant, count: number): Instant {
  return toInstant(toEpochMs(instant) + count * 1000);
}

/** Throws a RangeError outside the years 0000–9999, where text order would no longer be time order. */
export function toInstant(epochMs: number): Instant {
  return withFourDigitYear(new Date(epochMs).toISOString());
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
  const epochMs = Date.parse(text);
  return epochMs >= firstMs && epochMs <= lastMs ? toInstant(epochMs) : undefined;
}

/** Whether `text` is a day that exists, written as `2026-11-24`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

function dayFromMs(ms: number): Day {
  return withFourDigitYear(new Date(ms).toISOString()).slice(0, 10);
}

function withFourDigitYear(iso: string): string {
  if (iso.length !== 24) throw new RangeError(`${iso} is outside the years 0000–9999`);
  return iso;
}
