import type { Day } from '../time/instant.ts';
import { addDays } from '../time/shanghai.ts';
import { lunarDays } from './lunar-days.ts';
import type { Sourced } from './policy.ts';

/** The holidays of all citizens, in the order and words of the law and the yearly notices. */
export const holidayNames = [
  '元旦',
  '春节',
  '清明节',
  '劳动节',
  '端午节',
  '中秋节',
  '国庆节',
] as const;
export type HolidayName = (typeof holidayNames)[number];

/** The days of a holiday before and after its own day (初一 for 春节, 1 May, 1 October). */
type Span = { readonly before: number; readonly after: number };

const measures = '《全国年节及纪念日放假办法》第二条';

/** The days off by law, by the newest version in force when the year begins. */
const statutory: readonly (Sourced<Readonly<Partial<Record<HolidayName, Span>>>> & {
  readonly from: number;
})[] = [
  {
    from: 2025,
    value: {
      春节: { before: 1, after: 2 },
      劳动节: { before: 0, after: 1 },
      国庆节: { before: 0, after: 2 },
    },
    source: `${measures}（2024年11月10日第四次修订，2025年1月1日起施行）`,
  },
  {
    from: 2014,
    value: { 春节: { before: 0, after: 2 }, 国庆节: { before: 0, after: 2 } },
    source: `${measures}（2013年12月11日第三次修订，2014年1月1日起施行）`,
  },
];
const oneDay: Span = { before: 0, after: 0 };

/** The furthest from their own day that days were ever off with a holiday. */
export const usualSpans: Sourced<Readonly<Record<HolidayName, Span>>> = {
  value: {
    元旦: { before: 2, after: 2 },
    春节: { before: 2, after: 8 },
    清明节: { before: 2, after: 2 },
    劳动节: { before: 2, after: 4 },
    端午节: { before: 2, after: 2 },
    中秋节: { before: 2, after: 2 },
    国庆节: { before: 1, after: 7 },
  },
  source: '2015年至2026年国务院办公厅历年部分节假日安排通知（含2020年延长春节假期）',
};

/** The shortest that each holiday of several days ever was. */
export const leastDays: Sourced<Readonly<Partial<Record<HolidayName, number>>>> = {
  value: { 春节: 7, 劳动节: 3, 国庆节: 7 },
  source: '2015年至2026年历年通知',
};

/**
 * The furthest from such a span that a weekend was ever worked to make up for it: 6 days (2023, 2024), and a weekend
 * more.
 */
export const makeUpReachDays: Sourced<number> = {
  value: 9,
  source: '2015年至2026年历年通知：距假期最远6天，另留一个周末余量',
};

/** The day that a holiday is named after; undefined outside 2014–2099, where the lunar calendar is not on file. */
export function ownDayOf(name: HolidayName, year: number): Day | undefined {
  const lunar = lunarDays[year]?.split(' ');
  if (lunar === undefined) return undefined;
  const [spring, clear, dragonBoat, midAutumn] = lunar;
  const days = {
    元旦: '01-01',
    春节: spring,
    清明节: clear,
    劳动节: '05-01',
    端午节: dragonBoat,
    中秋节: midAutumn,
    国庆节: '10-01',
  };
  return `${year}-${days[name]}`;
}

/** The statutory days off of a holiday in a year. */
export function statutoryDays(name: HolidayName, year: number): readonly Day[] {
  const law = statutory.find(({ from }) => from <= year);
  const own = ownDayOf(name, year);
  if (law === undefined || own === undefined) return [];
  return daysOf(own, law.value[name] ?? oneDay);
}

/** All days from `before` days before a day to `after` days after it. */
export function daysOf(own: Day, { before, after }: Span): readonly Day[] {
  return Array.from({ length: before + 1 + after }, (_, i) => addDays(own, i - before));
}
