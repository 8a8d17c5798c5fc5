import type { Lang } from '../../../../shared/messages/lang.ts';

/** What the register's numbers are called. */
type StatisticsWords = {
  readonly title: string;
  /** What is counted, and what isn't. */
  readonly scope: string;
  readonly total: string;
  readonly registered: string;
  readonly withdrawn: string;
  readonly never: string;
  readonly levels: string;
  readonly normal: string;
  readonly grades: string;
  readonly byService: string;
  /** That one agency may count under several services, and who says which. */
  readonly byServiceMeans: string;
  readonly withoutService: string;
  readonly count: (agencies: number) => string;
};

export function statisticsWords(lang: Lang): StatisticsWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, StatisticsWords>> = {
  zh: {
    title: '分类统计',
    scope: '按公示库现有记录即时统计，只含已公示的机构信息；不含从业人员。',
    total: '公示库中的机构',
    registered: '其中：已告知性登记',
    withdrawn: '其中：已注销，另有公示决定',
    never: '其中：未登记，另有公示决定',
    levels: '已登记机构的状态',
    normal: '无不良状态',
    grades: '已登记机构的等级',
    byService: '按服务类别',
    byServiceMeans: '类别由机构自行申报；一家机构申报几类，就在几类中各计一次。',
    withoutService: '未申报服务类别',
    count: (agencies) => `${agencies} 家`,
  },
  en: {
    title: 'Statistics',
    scope:
      'Counted from the public register as it is now: what is published of agencies, and nothing of practitioners.',
    total: 'Agencies in the register',
    registered: 'of these registered',
    withdrawn: 'of these withdrawn, but decided about in public',
    never: 'of these never registered, but decided about in public',
    levels: 'Levels of those registered',
    normal: 'No adverse level',
    grades: 'Grades of those registered',
    byService: 'By service',
    byServiceMeans:
      'Agencies declare their services themselves; one that declares several counts under each.',
    withoutService: 'No service declared',
    count: (agencies) => `${agencies} ${agencies === 1 ? 'agency' : 'agencies'}`,
  },
};
