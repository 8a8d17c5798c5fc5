import type { SharedList } from '../../../../shared/jurisdiction/recipient.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

type ListName = SharedList | 'withdrawals';

type ExchangeWords = {
  readonly title: string;
  readonly text: (article: string) => string;
  readonly lists: Readonly<Record<ListName, string>>;
  readonly open: string;
  readonly openText: string;
  readonly noneOpen: string;
  readonly openColumns: Readonly<Record<'due' | 'about' | 'what' | 'recipient' | 'does', string>>;
  readonly confirm: string;
  readonly hand: string;
  readonly handText: string;
  readonly fields: Readonly<
    Record<'recipient' | 'list' | 'askedBy' | 'document', readonly [label: string, hint?: string]>
  >;
  readonly recipients: string;
  readonly recipientColumns: readonly [string, string];
  readonly lastHanded: (list: string, when: string) => string;
  readonly never: string;
  readonly log: string;
  readonly noLog: string;
  readonly logColumns: readonly [string, string, string, string, string, string];
  readonly rows: (count: number) => string;
  readonly faults: string;
  readonly late: string;
};

export const exchangeWords: Readonly<Record<Lang, ExchangeWords>> = {
  zh: {
    title: '信息共享',
    text: (article) =>
      `按${article}向有关单位提供清单。清单只含已经公示的内容；每次提供都留痕，列入的决定以后撤下的，系统列出须通知的接收单位。`,
    lists: {
      subjects: '信用联合奖惩对象清单',
      measures: '信用联合奖惩措施清单',
      serious: '严重失信信息（黑名单）',
      withdrawals: '撤下通知（尚待确认的）',
    },
    open: '待接收单位确认撤下',
    openText:
      '以下决定已经提供给接收单位，后来被撤销、移出、修复或者变更。先提供“撤下通知”，收到对方答复后录入确认。',
    noneOpen: '没有待确认的撤下。',
    openColumns: {
      due: '期限',
      about: '对象',
      what: '撤下原因和原决定文号',
      recipient: '接收单位',
      does: '办理',
    },
    confirm: '录入确认',
    hand: '提供清单',
    handText: '下载即视为已经提供，请只为对方的一次需求下载一次。',
    fields: {
      recipient: ['接收单位'],
      list: ['清单'],
      askedBy: ['对方经办人或者部门', '不写身份证件号码'],
      document: ['来函或者报送依据', '例如来函文号、月度报送。'],
    },
    recipients: '接收单位',
    recipientColumns: ['接收单位', '清单和最近一次提供'],
    lastHanded: (list, when) => `${list}：${when}`,
    never: '未提供过',
    log: '提供记录',
    noLog: '还没有提供过清单。',
    logColumns: [
      '时间',
      '接收单位',
      '清单',
      '对方经办和依据',
      '条数',
      '内容摘要（SHA-256，按 CSV）',
    ],
    rows: (count) => `${count} 条`,
    faults: '未能提供',
    late: '已逾期',
  },
  en: {
    title: 'Exchange',
    text: (article) =>
      `Lists go to others under ${article}. They hold what is published and nothing else. Each hand-over is logged; where a decision in it is taken back later, whoever has it is named here.`,
    lists: {
      subjects: 'List of subjects for joint rewards and sanctions',
      measures: 'List of joint measures',
      serious: 'Serious breaches of trust (blacklist)',
      withdrawals: 'What to take down (not confirmed yet)',
    },
    open: 'To be confirmed as taken down',
    openText:
      'These decisions were handed on and have been annulled, removed, repaired or varied since. Hand over the notice of what to take down, then put the answer on record.',
    noneOpen: 'Nothing waits for a recipient’s word.',
    openColumns: {
      due: 'Due',
      about: 'Subject',
      what: 'Why, and document of the decision',
      recipient: 'Recipient',
      does: 'Do',
    },
    confirm: 'Record the answer',
    hand: 'Hand over a list',
    handText: 'A download counts as handed over: download once for each time that somebody asks.',
    fields: {
      recipient: ['Recipient'],
      list: ['List'],
      askedBy: ['Who asked for it there', 'No identity number'],
      document: ['By which letter, or for what', 'A letter’s number, or “monthly report”.'],
    },
    recipients: 'Recipients',
    recipientColumns: ['Recipient', 'Lists, and when each was last handed over'],
    lastHanded: (list, when) => `${list}: ${when}`,
    never: 'never',
    log: 'What was handed over',
    noLog: 'Nothing was handed over yet.',
    logColumns: [
      'When',
      'Recipient',
      'List',
      'Asked by, and why',
      'Rows',
      'SHA-256 of the table as CSV',
    ],
    rows: (count) => `${count}`,
    faults: 'Not handed over',
    late: 'overdue',
  },
};
