import type { Lang } from '../../../../shared/messages/lang.ts';
import type { PetitionBody } from '../../petitions/petition.ts';
import type { Full } from '../../petitions/petition-store.ts';

type PetitionWords = {
  readonly title: string;
  readonly intro: string;
  readonly privacy: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<PetitionBody['kind'], string>>;
  readonly about: string;
  readonly aboutHint: string;
  readonly text: string;
  readonly textHint: string;
  readonly name: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly send: string;
  readonly faults: string;
  readonly full: Readonly<Record<Full | 'stale', string>>;
  readonly sentTitle: string;
  readonly sentText: string;
  readonly number: string;
  readonly code: string;
  readonly follow: string;
  readonly followText: string;
  readonly look: string;
  readonly notFound: string;
  readonly locked: string;
  readonly sentOn: (day: string) => string;
  readonly waiting: string;
  readonly accepted: (day: string) => string;
  readonly refused: (day: string) => string;
};

/** What somebody without an account reads. */
export const petitionWords: Readonly<Record<Lang, PetitionWords>> = {
  zh: {
    title: '投诉和异议',
    intro:
      '不需要账号。提交后会得到一个编号和一个查询码，凭这两项查看办理情况。主管部门核实身份后才会受理；受理前不产生任何效力，也不对外显示。',
    privacy:
      '姓名和联系方式只供主管部门核实身份，被投诉的机构看不到。请勿填写身份证号码；不接收附件，需要时工作人员会与您联系。',
    kind: '事项',
    kinds: { complaint: '投诉机构', objection: '对公示信息有异议' },
    about: '涉及的机构',
    aboutHint: '机构全称或者统一社会信用代码',
    text: '情况说明',
    textHint: '时间、地点、经过；异议请写明哪一项有误、依据是什么',
    name: '您的姓名或者单位',
    contact: '联系方式',
    contactHint: '电话或者电子邮箱',
    send: '提交',
    faults: '请更正以下内容',
    full: {
      network: '今日从您所在的网络提交的次数已满，请明日再来，或者以书面、电话方式提出。',
      day: '今日来件已满，请明日再来，或者以书面、电话方式提出。',
      open: '待办来件已满，请以书面、电话方式提出。',
      stale: '页面已经失效，请重新提交。',
    },
    sentTitle: '已经提交，等待核实',
    sentText: '请记下或者打印编号和查询码。查询码只在此处显示一次，遗失后无法找回。',
    number: '编号',
    code: '查询码',
    follow: '查看办理情况',
    followText: '请输入提交时得到的编号和查询码。',
    look: '查看',
    notFound: '编号或者查询码有误。',
    locked: '输错次数过多，请十五分钟后再试。',
    sentOn: (day) => `${day} 提交`,
    waiting: '等待主管部门核实，尚未受理。',
    accepted: (day) => `${day} 已受理`,
    refused: (day) => `${day} 不予受理`,
  },
  en: {
    title: 'Complaints and objections',
    intro:
      'No account is needed. You get a number and a code, by which you see what becomes of it. An authority finds out who you are before it is accepted; until then it has no effect and is shown to nobody.',
    privacy:
      'Your name and contact are for the authority alone; the agency doesn’t see them. Give no identity number. Files are not taken; you will be asked for what is needed.',
    kind: 'What',
    kinds: { complaint: 'A complaint about an agency', objection: 'Something shown is wrong' },
    about: 'Which agency',
    aboutHint: 'Its full name or unified social credit code',
    text: 'What happened',
    textHint: 'When, where and how; of an objection, what is wrong and how you know',
    name: 'Your name or organisation',
    contact: 'How to reach you',
    contactHint: 'Telephone or e-mail',
    send: 'Send',
    faults: 'Please correct this',
    full: {
      network: 'Your network has sent as much as it may today. Come back tomorrow, write or call.',
      day: 'No more is taken today. Come back tomorrow, write or call.',
      open: 'Too much waits to be answered. Please write or call.',
      stale: 'This page is out of date. Please send it again.',
    },
    sentTitle: 'Sent, and waiting to be looked at',
    sentText:
      'Note or print the number and the code. The code is shown here once and can’t be found again.',
    number: 'Number',
    code: 'Code',
    follow: 'See what became of it',
    followText: 'Enter the number and the code that you were given.',
    look: 'Look',
    notFound: 'The number or the code is wrong.',
    locked: 'Too many wrong tries. Wait fifteen minutes.',
    sentOn: (day) => `Sent on ${day}`,
    waiting: 'An authority has not looked at it yet.',
    accepted: (day) => `Accepted on ${day}`,
    refused: (day) => `Not accepted, ${day}`,
  },
};
