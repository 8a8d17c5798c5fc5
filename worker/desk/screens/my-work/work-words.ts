import type { Lang } from '../../../../shared/messages/lang.ts';
import type { GroupName } from './group-deadlines.ts';

type WorkWords = {
  readonly title: string;
  readonly overview: string;
  readonly nothing: string;
  readonly recordsNothing: string;
  readonly groups: Readonly<Record<GroupName, string>>;
  /** Of what somebody else is late with. */
  readonly late: string;
  readonly columns: Readonly<Record<'due' | 'what' | 'about' | 'reference' | 'whose', string>>;
  readonly decisions: string;
  readonly drafts: string;
  readonly watched: string;
  readonly watchedColumns: Readonly<Record<'about' | 'news' | 'last', string>>;
  readonly newEntries: (count: number) => string;
  readonly firstOf: (shown: number, all: number) => string;
  readonly provisional: (day: string) => string;
  readonly holidaysUnknown: (year: number) => string;
};

export const workWords: Readonly<Record<Lang, WorkWords>> = {
  zh: {
    title: '我的工作',
    overview: '期限',
    nothing: '目前没有未办的期限事项。',
    recordsNothing: '当前身份只管理账号，没有办理事项。',
    groups: {
      overdue: '已逾期',
      soon: '七日内到期',
      later: '七日后到期',
      unknown: '到期日未定',
      others: '由他方办理',
    },
    late: '已逾期',
    columns: {
      due: '期限',
      what: '应办事项',
      about: '对象',
      reference: '案号或记录',
      whose: '办理方',
    },
    decisions: '待我决定',
    drafts: '草稿',
    watched: '关注的主体有变化',
    watchedColumns: { about: '主体', news: '新记录', last: '最近一条' },
    newEntries: (count) => `${count} 条`,
    firstOf: (shown, all) => `共 ${all} 项，列出最早的 ${shown} 项。`,
    provisional: (day) => `${day}（暂定，待节假日安排公布）`,
    holidaysUnknown: (year) => `待 ${year} 年节假日安排公布`,
  },
  en: {
    title: 'My work',
    overview: 'Deadlines',
    nothing: 'No deadline is open.',
    recordsNothing: 'This grant only manages accounts; nothing is due by it.',
    groups: {
      overdue: 'overdue',
      soon: 'due within seven days',
      later: 'due later',
      unknown: 'day not settled',
      others: 'for others to do',
    },
    late: 'overdue',
    columns: {
      due: 'Due',
      what: 'What',
      about: 'About',
      reference: 'Case or entry',
      whose: 'Whose',
    },
    decisions: 'waiting for my decision',
    drafts: 'drafts',
    watched: 'watched subjects with news',
    watchedColumns: { about: 'Subject', news: 'New entries', last: 'The last of them' },
    newEntries: (count) => `${count}`,
    firstOf: (shown, all) => `The first ${shown} of ${all}.`,
    provisional: (day) => `${day} (provisional, until the holidays are announced)`,
    holidaysUnknown: (year) => `once the holidays of ${year} are announced`,
  },
};
