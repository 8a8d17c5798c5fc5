import type { Lang } from '../../../../shared/messages/lang.ts';

type HolidayWords = {
  readonly title: string;
  readonly none: string;
  readonly announcedUntil: (year: number) => string;
  readonly notAnnounced: (year: number, hasBegun: boolean) => string;
  readonly differ: (year: number, days: string) => string;
  readonly code: string;
  readonly codeHint: string;
  readonly enter: string;
  readonly faults: string;
};

export const holidayWords: Readonly<Record<Lang, HolidayWords>> = {
  zh: {
    title: '节假日安排',
    none: '没有任何年度的节假日安排。',
    announcedUntil: (year) => `已有至 ${year} 年的节假日安排，其后的工作日为暂定。`,
    notAnnounced: (year, hasBegun) =>
      `${year} 年${hasBegun ? '已经开始，' : ''}节假日安排尚未录入。国务院办公厅通知公布后，请即录入：以工作日计的期限依此计算。`,
    differ: (year, days) => `${year} 年的不同来源对下列日期说法不一，请录入以何者为准：${days}`,
    code: '本机关统一社会信用代码',
    codeHint: '安排录入在本机关名下。',
    enter: '录入下一年度的安排',
    faults: '未能开始',
  },
  en: {
    title: 'Holidays',
    none: 'No year’s holidays are on file.',
    announcedUntil: (year) =>
      `Holidays are on file until ${year}; working days after that are provisional.`,
    notAnnounced: (year, hasBegun) =>
      `${hasBegun ? `${year} has begun and its` : `The ${year}`} holidays are not on file. Enter the State Council’s notice as soon as it is out: clocks in working days go by it.`,
    differ: (year, days) =>
      `Sources for ${year} differ about these days; enter which holds: ${days}`,
    code: 'The authority’s unified social credit code',
    codeHint: 'The arrangement is recorded on the authority’s file.',
    enter: 'Enter the next year’s arrangement',
    faults: 'Not begun',
  },
};
