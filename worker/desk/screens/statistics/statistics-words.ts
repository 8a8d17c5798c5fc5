import type { Lang } from '../../../../shared/messages/lang.ts';
import type { countedKinds } from '../../reading/count-year.ts';

type StatisticsWords = {
  readonly title: (year: number) => string;
  readonly text: string;
  readonly years: string;
  readonly sections: Readonly<Record<keyof typeof countedKinds, string>>;
  readonly repairsGranted: string;
  readonly total: (count: number) => string;
  readonly month: (month: number) => string;
  readonly monthColumn: string;
  readonly table: string;
  readonly chart: (name: string, year: number, counts: string) => string;
  readonly nothing: string;
  readonly points: string;
  readonly pointsColumns: Readonly<Record<'act' | 'service' | 'entries' | 'points', string>>;
  readonly noService: string;
  readonly times: string;
  readonly timesText: string;
  readonly timesColumns: Readonly<
    Record<
      'what' | 'decided' | 'inTime' | 'extended' | 'late' | 'unknown' | 'median' | 'longest',
      string
    >
  >;
  readonly cut: string;
  readonly overdue: string;
  readonly overdueText: string;
  readonly overdueColumns: Readonly<Record<'office' | 'what' | 'overdue' | 'open', string>>;
  readonly noOverdue: string;
  readonly toTimes: string;
  readonly toCounts: string;
  readonly csv: string;
  readonly xlsx: string;
  readonly fileColumns: readonly [string, string, string, string];
};

export const statisticsWords: Readonly<Record<Lang, StatisticsWords>> = {
  zh: {
    title: (year) => `${year} 年统计`,
    text: '按录入时间（北京时间）逐月统计；事后被撤销的不计。同一组的图形比例相同。',
    years: '年份',
    sections: {
      registration: '登记',
      engagements: '委托与评价',
      supervision: '监管',
      remedy: '异议与修复',
    },
    repairsGranted: '其中准予修复',
    total: (count) => `全年 ${count}`,
    month: (month) => `${month} 月`,
    monthColumn: '月份',
    table: '以表格查看',
    chart: (name, year, counts) => `${name}，${year} 年逐月：${counts}`,
    nothing: '没有记录。',
    points: '记分，按行为和服务类别',
    pointsColumns: { act: '行为', service: '服务类别', entries: '次数', points: '分数' },
    noService: '未涉及具体服务',
    times: '办理用时',
    timesText:
      '每项决定与作出前当时的期限相比，与“我的工作”所列期限同一算法。用时按日历日，自期限起算之日起。',
    timesColumns: {
      what: '事项',
      decided: '已办',
      inTime: '期限内',
      extended: '延长期内',
      late: '逾期',
      unknown: '待节假日安排确定',
      median: '用时中位数（日）',
      longest: '最长（日）',
    },
    cut: '数量较多，只计最近的三百项。',
    overdue: '当前未办事项，按承办单位',
    overdueText: '与“我的工作”同一清单，以当前身份可见者为限。',
    overdueColumns: { office: '承办单位', what: '事项', overdue: '已逾期', open: '未办' },
    noOverdue: '没有未办的期限事项。',
    toTimes: '办理用时与逾期',
    toCounts: '逐月统计',
    csv: '下载 CSV',
    xlsx: '下载 XLSX',
    fileColumns: ['月份', '类别', '项目', '数量'],
  },
  en: {
    title: (year) => `Statistics ${year}`,
    text: 'By the month in which entries were recorded, in Beijing time; what was annulled since is not counted. Charts of one group have one scale.',
    years: 'Years',
    sections: {
      registration: 'Registration',
      engagements: 'Engagements and evaluations',
      supervision: 'Supervision',
      remedy: 'Objections and repairs',
    },
    repairsGranted: 'Of these granted',
    total: (count) => `${count} in the year`,
    month: (month) => `Month ${month}`,
    monthColumn: 'Month',
    table: 'As a table',
    chart: (name, year, counts) => `${name}, ${year} by month: ${counts}`,
    nothing: 'Nothing is recorded.',
    points: 'Points by act and service',
    pointsColumns: { act: 'Act', service: 'Service', entries: 'Times', points: 'Points' },
    noService: 'No one service',
    times: 'Time to decide',
    timesText:
      'Each decision is held against the deadline that stood open just before it, reckoned as on “My work”. Calendar days from the day on which the clock began.',
    timesColumns: {
      what: 'Duty',
      decided: 'Decided',
      inTime: 'In time',
      extended: 'Within an extension',
      late: 'Late',
      unknown: 'Holidays not settled',
      median: 'Median days',
      longest: 'Longest',
    },
    cut: 'Very many: the newest three hundred are counted.',
    overdue: 'Open duties by office',
    overdueText: 'The same list as on “My work”, as far as it is yours to see.',
    overdueColumns: { office: 'Office', what: 'Duty', overdue: 'Overdue', open: 'Open' },
    noOverdue: 'No deadline is open.',
    toTimes: 'Time to decide, and overdue',
    toCounts: 'By month',
    csv: 'CSV',
    xlsx: 'XLSX',
    fileColumns: ['Month', 'Group', 'What', 'Number'],
  },
};
