import type { Lang } from '../../../../shared/messages/lang.ts';
import type { EngagementState } from './engagement-filters.ts';

type EngagementWords = {
  readonly title: string;
  readonly text: string;
  readonly of: (month: string) => string;
  readonly earlier: string;
  readonly later: string;
  readonly months: string;
  readonly states: Readonly<Record<EngagementState, string>>;
  readonly byState: string;
  readonly byArea: string;
  readonly allAreas: string;
  readonly none: string;
  readonly cut: (count: number) => string;
  readonly columns: Readonly<
    Record<'engagement' | 'agency' | 'client' | 'time' | 'vouched' | 'evaluation', string>
  >;
  readonly open: string;
  readonly vouched: string;
  readonly agencyOnly: string;
  readonly evaluated: string;
  readonly until: (day: string) => string;
  readonly over: string;
  readonly others: (count: number) => string;
};

export const engagementWords: Readonly<Record<Lang, EngagementWords>> = {
  zh: {
    title: '服务项目',
    text: '按录入月份列出全市的服务项目：委托人是否确认、是否办结、是否评价。一项服务只由委托人评价一次；到期未评价的，可以发出评价邀请。',
    of: (month) => `${month} 录入`,
    earlier: '上一月',
    later: '下一月',
    months: '月份',
    states: {
      all: '全部',
      open: '进行中',
      done: '已办结',
      'not-vouched': '委托人未确认',
      'not-evaluated': '已办结未评价',
      evaluated: '委托人已评价',
    },
    byState: '按状态',
    byArea: '按服务所在地',
    allAreas: '全部地域',
    none: '本月没有符合条件的服务项目。',
    cut: (count) => `本月项目较多，只列出最近录入的 ${count} 项，计数也只计这些。`,
    columns: {
      engagement: '项目',
      agency: '机构',
      client: '委托人',
      time: '起止',
      vouched: '委托人确认',
      evaluation: '评价',
    },
    open: '进行中',
    vouched: '已确认',
    agencyOnly: '仅机构自述',
    evaluated: '委托人已评价',
    until: (day) => `可评价至 ${day}`,
    over: '评价期已过',
    others: (count) => `其他方 ${count} 次`,
  },
  en: {
    title: 'Engagements',
    text: 'Services of all agencies by the month in which they were recorded: whether the client confirms them, whether they are done, whether they were evaluated. A client evaluates a service once; where none has come, an invitation can be sent.',
    of: (month) => `Recorded in ${month}`,
    earlier: 'Month before',
    later: 'Month after',
    months: 'Month',
    states: {
      all: 'All',
      open: 'Going on',
      done: 'Done',
      'not-vouched': 'Not confirmed by the client',
      'not-evaluated': 'Done, not evaluated',
      evaluated: 'Evaluated by the client',
    },
    byState: 'By state',
    byArea: 'By place',
    allAreas: 'All areas',
    none: 'No such engagement in this month.',
    cut: (count) =>
      `There are many in this month: the ${count} recorded last are listed and counted.`,
    columns: {
      engagement: 'Engagement',
      agency: 'Agency',
      client: 'Client',
      time: 'From, to',
      vouched: 'Client confirms',
      evaluation: 'Evaluation',
    },
    open: 'going on',
    vouched: 'Confirmed',
    agencyOnly: 'The agency alone says so',
    evaluated: 'By the client',
    until: (day) => `Possible until ${day}`,
    over: 'Its time is over',
    others: (count) => `${count} by others`,
  },
};
