import type { Lang } from '../../../../shared/messages/lang.ts';
import { leastTold, type Told } from '../../../../shared/register/beside/month-counts.ts';

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
  readonly months: string;
  /** Who is counted in a month, and what isn't told. */
  readonly monthsMean: (least: number) => string;
  readonly noMonths: string;
  readonly monthsUnread: string;
  readonly fromTo: (first: string, last: string) => string;
  readonly month: string;
  readonly monthByMonth: (months: number) => string;
  readonly registeredThen: string;
  readonly told: (count: Told) => string;
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
    months: '历月月末',
    monthsMean: (least) =>
      `每月末一次性留存的家数，不含名称，事后不再更改；等级按当时已登记的机构计，黑名单等按公示库全部机构计。不足 ${least} 家的（含没有的）不单列，空心柱表示；因此看不出谁已修复。`,
    noMonths: '公示库开通后的第一个月尚未结束，月末后开始留存。',
    monthsUnread: '月末统计暂时读取不到，请稍后再试；上面的现时数字不受影响。',
    fromTo: (first, last) => `${first} 至 ${last}，右侧为最近一个月末`,
    month: '月份',
    monthByMonth: (months) => `逐月数字（${months} 个月）`,
    registeredThen: '已登记机构',
    told: (count) => (count === null ? `不足 ${leastTold.value}` : String(count)),
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
    months: 'At the end of each month',
    monthsMean: (least) =>
      `Counted once when the month ended, without names, and not changed since. Grades are of the agencies registered then, levels of all agencies in the register. Fewer than ${least}, or none, are not told (a hollow bar), so that nobody can find out who was repaired.`,
    noMonths: 'The first month of this register has not ended yet; counting begins when it does.',
    monthsUnread:
      'The counts of past months can’t be read just now; please try again later. The numbers above are not affected.',
    fromTo: (first, last) => `${first} to ${last}; on the right the last month’s end`,
    month: 'Month',
    monthByMonth: (months) =>
      `The numbers month by month (${months} ${months === 1 ? 'month' : 'months'})`,
    registeredThen: 'Registered agencies',
    told: (count) => (count === null ? `under ${leastTold.value}` : String(count)),
  },
};
