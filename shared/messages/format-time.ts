import type { OpenEnd } from '../kinds/form/open-end.ts';
import type { Day, Instant } from '../time/instant.ts';
import { addDays, dayOf, startOfDay, toEpochMs } from '../time/shanghai.ts';
import type { Lang } from './lang.ts';

/** A day as `2027年11月22日` or `22 November 2027`. */
export function formatDay(day: Day, lang: Lang): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return lang === 'zh'
    ? `${year}年${month}月${date}日`
    : `${date} ${englishMonths[month - 1]} ${year}`;
}

/** The day and, to the minute, the time in Shanghai. */
export function formatInstant(instant: Instant, lang: Lang): string {
  const day = formatDay(dayOf(instant), lang);
  return lang === 'zh' ? `${day} ${clockTime(instant)}` : `${day}, ${clockTime(instant)}`;
}

/** A minute in Shanghai in figures, the same in every language: `2026-11-24 10:00`. */
export function formatMinute(instant: Instant): string {
  return `${dayOf(instant)} ${clockTime(instant)}`;
}

/**
 * The end of something that holds until just before `until`, as a clerk writes it. At midnight in Shanghai the day
 * before is the last one and counts: `至 2027年11月22日`. At any other time the minute is said.
 */
export function formatUntil(until: Instant, lang: Lang): string {
  const isMidnight = startOfDay(dayOf(until)) === until;
  const end = isMidnight ? formatDay(addDays(dayOf(until), -1), lang) : formatInstant(until, lang);
  if (lang === 'zh') return `至 ${end}`;
  return isMidnight ? `through ${end}` : `until ${end}`;
}

/** The period [from, until) in words; without `until`, only its beginning. */
export function formatPeriod(from: Instant, until: Instant | undefined, lang: Lang): string {
  const start = formatDay(dayOf(from), lang);
  if (until !== undefined) return `${start} ${formatUntil(until, lang)}`;
  return lang === 'zh' ? `自 ${start} 起` : `from ${start}`;
}

const openEndWords: Readonly<Record<Lang, Readonly<Record<OpenEnd, string>>>> = {
  zh: { 'until-lifted': '无期限，至解除', 'for-life': '终身' },
  en: { 'until-lifted': 'until lifted', 'for-life': 'for life' },
};

/** The end of a decision: a day, once lifted, or never; empty where nothing is known of it. */
export function formatEnd({ until, openEnd }: End, lang: Lang): string {
  if (until !== undefined) return formatUntil(until, lang);
  return openEnd === undefined ? '' : openEndWords[lang][openEnd];
}

type End = { readonly until?: Instant | undefined; readonly openEnd?: OpenEnd | undefined };

type Lasting = {
  readonly from: Instant;
  readonly until?: Instant;
  readonly openEnd?: OpenEnd;
};

/** The term of a decision: from when, and until when, until lifted or for life. */
export function formatTerm({ from, until, openEnd }: Lasting, lang: Lang): string {
  const period = formatPeriod(from, until, lang);
  if (until !== undefined || openEnd === undefined) return period;
  const end = openEndWords[lang][openEnd];
  return lang === 'zh' ? `${period}，${end}` : `${period}, ${end}`;
}

function clockTime(instant: Instant): string {
  const minutes = Math.floor((toEpochMs(instant) - toEpochMs(startOfDay(dayOf(instant)))) / 60_000);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
