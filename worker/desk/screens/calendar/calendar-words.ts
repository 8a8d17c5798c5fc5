import { englishMonths } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

type CalendarWords = {
  readonly title: string;
  readonly month: (year: number, month: number) => string;
  readonly weekdays: readonly string[];
  readonly previous: string;
  readonly next: string;
  readonly today: string;
  readonly key: string;
  readonly others: string;
  readonly provisional: string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly feedTitle: string;
  readonly feedText: string;
  readonly feedGiven: (time: string) => string;
  readonly give: string;
  readonly renew: string;
  readonly end: string;
  readonly madeTitle: string;
  readonly madeText: string;
  readonly madeWarning: string;
  readonly back: string;
  readonly feedName: string;
  readonly locked: string;
};

export const calendarWords: Readonly<Record<Lang, CalendarWords>> = {
  zh: {
    title: '日历',
    month: (year, month) => `${year}年${month}月`,
    weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    previous: '上月',
    next: '下月',
    today: '本月',
    key: '粗体为本身份应办；标“他方”的由他方办理。',
    others: '他方',
    provisional: '暂定',
    none: '本月没有到期事项。',
    more: (count) => `另有 ${count} 项`,
    feedTitle: '日历订阅',
    feedText:
      '在您的日历软件中订阅一个保密地址，即可看到本身份应办事项的到期日。其中有机构名称，没有个人姓名。授权终止、账号停用或者重新邀请之后，地址随即失效。',
    feedGiven: (time) => `现有地址生成于 ${time}。`,
    give: '生成订阅地址',
    renew: '更换订阅地址',
    end: '停用订阅地址',
    madeTitle: '日历订阅地址',
    madeText: '请把下面的地址填入日历软件的“订阅”栏。',
    madeWarning:
      '地址只显示这一次，系统不保存原文。得到地址的人都能看到这些期限：不要转发；如有泄露，请更换或者停用。',
    back: '返回日历',
    feedName: '绿诚 · 应办期限',
    locked: '此网络尝试次数过多，请稍后再试。',
  },
  en: {
    title: 'Calendar',
    month: (year, month) => `${englishMonths[month - 1]} ${year}`,
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    previous: 'Previous month',
    next: 'Next month',
    today: 'This month',
    key: 'Bold: for this grant to do. “Others”: for somebody else to do.',
    others: 'Others',
    provisional: 'provisional',
    none: 'Nothing is due in this month.',
    more: (count) => `${count} more`,
    feedTitle: 'In your own calendar',
    feedText:
      'Subscribe to a secret address in your calendar program, and it shows what this grant has to do and by when. It names agencies and no natural person. It ends with the grant or the account, and with a new invitation.',
    feedGiven: (time) => `The present address was made ${time}.`,
    give: 'Make an address',
    renew: 'Make another address',
    end: 'End the address',
    madeTitle: 'Calendar address',
    madeText: 'Give this address to your calendar program, as one to subscribe to.',
    madeWarning:
      'It is shown this once, and the desk keeps only its hash. Whoever has it sees these deadlines: pass it to nobody, and make another or end it if somebody has seen it.',
    back: 'Back to the calendar',
    feedName: 'Lucheng · Deadlines',
    locked: 'Too many tries from this network. Try again later.',
  },
};
