import type { Lang } from '../../../../shared/messages/lang.ts';

type InTrayWords = {
  readonly title: string;
  readonly none: string;
  readonly open: string;
  readonly answered: string;
  readonly accepted: string;
  readonly refused: string;
  readonly columns: Readonly<Record<'sentOn' | 'kind' | 'about' | 'number', string>>;
  readonly from: string;
  readonly contact: string;
  readonly about: string;
  readonly text: string;
  readonly accept: string;
  readonly acceptText: string;
  readonly code: string;
  readonly summary: string;
  readonly summaryHint: string;
  readonly checked: string;
  readonly reply: string;
  readonly replyHint: string;
  readonly refuse: string;
  readonly refuseText: string;
  readonly notChecked: string;
  readonly failed: string;
  readonly back: string;
};

/** What an officer reads in the in-tray. */
export const inTrayWords: Readonly<Record<Lang, InTrayWords>> = {
  zh: {
    title: '来件',
    none: '没有待办的来件。',
    open: '待核实',
    answered: '已办理',
    accepted: '已受理',
    refused: '不予受理',
    columns: { sentOn: '提交日期', kind: '事项', about: '涉及的机构', number: '编号' },
    from: '来件人',
    contact: '联系方式',
    about: '涉及的机构（来件人所写）',
    text: '情况说明',
    accept: '受理',
    acceptText:
      '受理即录入一条记录。来件人的姓名、联系方式不进入记录；摘要由您改写，不写能认出来件人的内容。',
    code: '机构的统一社会信用代码',
    summary: '摘要',
    summaryHint: '投诉至多 500 字',
    checked: '已经核实来件人的身份',
    reply: '给来件人的答复',
    replyHint: '来件人凭编号和查询码可以看到',
    refuse: '不予受理',
    refuseText: '请写明理由，来件人可以看到。',
    notChecked: '受理前须核实来件人的身份',
    failed: '未能录入，请稍后再试',
    back: '返回来件',
  },
  en: {
    title: 'In-tray',
    none: 'Nothing waits.',
    open: 'To be looked at',
    answered: 'Answered',
    accepted: 'accepted',
    refused: 'not accepted',
    columns: { sentOn: 'Sent on', kind: 'What', about: 'About', number: 'Number' },
    from: 'From',
    contact: 'Contact',
    about: 'About, in the sender’s words',
    text: 'What happened',
    accept: 'Accept',
    acceptText:
      'Accepting it records an entry. The sender’s name and contact are not in it; write the summary in your own words, with nothing that gives the sender away.',
    code: 'The agency’s unified social credit code',
    summary: 'Summary',
    summaryHint: 'Of a complaint at most 500 characters',
    checked: 'The sender’s identity has been checked',
    reply: 'Reply to the sender',
    replyHint: 'Read by number and code',
    refuse: 'Do not accept',
    refuseText: 'Say why; the sender reads it.',
    notChecked: 'Check who sent it before you accept it',
    failed: 'It could not be recorded; try again later',
    back: 'Back to the in-tray',
  },
};
