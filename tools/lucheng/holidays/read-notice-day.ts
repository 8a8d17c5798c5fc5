import { readDay } from '../../../shared/tables/read-day.ts';
import type { Day } from '../../../shared/time/instant.ts';
import { isDay } from '../../../shared/time/shanghai.ts';

export type ArrangementDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'unreadable'; readonly zh: string; readonly en: string };

/**
 * A day as the notices write it, `2月14日（周六）`, or with its year in any usual form. December belongs to the year before
 * where `mayBeEarlier`. A weekday beside it must be the day's own.
 */
export function readNoticeDay(text: string, year: number, mayBeEarlier: boolean): ArrangementDay {
  const [, written = '', weekday] =
    /^([^（(]*)(?:[（(](?:周|星期)([一二三四五六日天])[）)])?$/.exec(text) ?? [];
  const [, month, dayOfMonth] = /^(\d{1,2})月(\d{1,2})日$/.exec(written) ?? [];
  const day =
    month === undefined ? readDay(written) : within(year, month, dayOfMonth, mayBeEarlier);
  if (day === undefined || !isDay(day)) return noDay;
  if (
    weekday !== undefined &&
    weekdays[new Date(day).getUTCDay()] !== weekday.replace('天', '日')
  ) {
    return otherWeekday(day);
  }
  return { kind: 'day', day };
}

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/** 周六 of a day. */
export function weekdayOf(day: Day): string {
  return `周${weekdays[new Date(day).getUTCDay()]}`;
}

function within(year: number, month: string, dayOfMonth = '', mayBeEarlier: boolean): Day {
  const of = mayBeEarlier && month === '12' ? year - 1 : year;
  return `${of}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}

const noDay: ArrangementDay = {
  kind: 'unreadable',
  zh: '不是日期，应如 2月14日（周六）或者 2027-02-14',
  en: 'no day; write 2月14日（周六） or 2027-02-14',
};

function otherWeekday(day: Day): ArrangementDay {
  return {
    kind: 'unreadable',
    zh: `${day} 是${weekdayOf(day)}，与所填星期不符`,
    en: `${day} falls on another day of the week (${weekdayOf(day)})`,
  };
}
