import type { Instant } from '../time/instant.ts';
import { startOfDay } from '../time/shanghai.ts';
import { readDay } from './read-day.ts';

/**
 * When a row was looked up at its source: the day that it states, else now. Undefined for a day that doesn't exist.
 */
export function checkedAtOf(text: string, now: Instant): Instant | undefined {
  if (text === '') return now;
  const day = readDay(text);
  return day && startOfDay(day);
}

export const notADay = {
  zh: '应当是实有的日期，如 2026-11-24',
  en: 'Must be a day that exists, as 2026-11-24',
};

export const noService = {
  zh: '看不出属于九类生态环境技术服务中的哪一类',
  en: 'It names none of the nine services',
};
