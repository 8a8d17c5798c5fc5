import { toEpochMs, toInstant } from '../../time/shanghai.ts';

/**
 * The characters that mark holes in a template: control characters, which JSON text never contains. An instant that
 * the record has had before is `again`, followed by the character of its number.
 */
export const holes = {
  code: '\x01',
  name: '\x02',
  text: '\x03',
  day: '\x04',
  instant: '\x05',
  again: '\x06',
} as const;

/**
 * The values of a record's holes, each list in their order. `moments` are the milliseconds of the day (UTC) of
 * instants.
 */
export type RecordValues = {
  readonly code: string;
  readonly names: readonly string[];
  readonly texts: readonly string[];
  /** Days since 1970-01-01, those of instants included. */
  readonly days: readonly number[];
  readonly moments: readonly number[];
};

const dayMs = 86_400_000;
const lastDay = 0xffff;
const firstNumber = 0x20;
const mostNumbers = 64;

/** The number of a day; undefined where `text` is no day that a hole can hold (1970 to 2149). */
export function numberOfDay(text: string): number | undefined {
  const day = toEpochMs(text) / dayMs;
  return Number.isInteger(day) && day >= 0 && day <= lastDay && dayOfNumber(day) === text
    ? day
    : undefined;
}

export function dayOfNumber(day: number): string {
  return toInstant(day * dayMs).slice(0, 10);
}

/** Day and millisecond of the day; undefined where `text` is no instant that a hole can hold. */
export function numbersOfInstant(text: string): readonly [day: number, moment: number] | undefined {
  const ms = toEpochMs(text);
  const day = Math.floor(ms / dayMs);
  return day >= 0 && day <= lastDay && toInstant(ms) === text ? [day, ms - day * dayMs] : undefined;
}

export function instantOfNumbers(day: number, moment: number): string {
  return toInstant(day * dayMs + moment);
}

/** The hole that repeats the record's instant number `n`; undefined where `n` is too high for one character. */
export function againHole(n: number): string | undefined {
  return n < mostNumbers ? holes.again + String.fromCharCode(firstNumber + n) : undefined;
}

/** The number of the instant that an `again` hole repeats. */
export function numberOfAgain(hole: string): number {
  return hole.charCodeAt(1) - firstNumber;
}
