import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Section } from './sections.ts';

/** What an agency's page says around its file. */
type AgencyWords = {
  readonly kicker: string;
  readonly code: string;
  readonly section: Readonly<Record<Section, string>>;
  readonly onThisPage: string;
  /** How a decision is told in one sentence. */
  readonly decided: (authority: string, document: string, summary: string) => string;
  readonly moreDecisions: (count: number) => string;
  readonly noLevel: string;
  readonly graded: (grade: string, total: string) => string;
  readonly since: (day: string) => string;
  readonly until: string;
  readonly level: string;
  readonly sumByHand: string;
  readonly objection: readonly string[];
  readonly repairHow: string;
  readonly policy: string;
  readonly actions: string;
  readonly receipt: string;
  readonly json: string;
  readonly sign: string;
  readonly printHint: string;
  readonly dates: string;
  readonly asOf: string;
  readonly validUntil: string;
};

export function agencyWords(lang: Lang): AgencyWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, AgencyWords>> = {
  zh: {
    kicker: '机构信用',
    code: '统一社会信用代码',
    section: {
      why: '依据',
      effect: '影响',
      history: '时间线',
      grade: '等级与算式',
      others: '其他机关和单位的记录',
      registration: '登记与资质',
      own: '机构自述',
      objection: '异议与修复',
      embed: '给网站：展示信用徽章',
    },
    onThisPage: '本页',
    decided: (authority, document, summary) => `${authority}以${document}决定：${summary}。`,
    moreDecisions: (count) => `另有 ${count} 项现行决定，见下。`,
    noLevel: '没有现行的不良状态。',
    graded: (grade, total) => `${grade}，综合 ${total} 分。`,
    since: (day) => `自 ${day}`,
    until: '截止',
    level: '状态',
    sumByHand: '逐步说明（可手工复核）',
    policy: '评级规则与试算',
    objection: [
      '认为记录有误的，可凭上面的记录编号向作出决定的机关提出异议；异议期间本页标明“异议处理中”。',
      '对决定本身不服的，可以依法申请行政复议或者提起行政诉讼；停止执行或撤销的，本站随即更新。',
    ],
    repairHow: '整改完成、期限届满的，可以申请信用修复。等级、异议和修复的办理期限',
    actions: '用于存档和核对',
    receipt: '查询凭证（带签名，可离线核验）',
    json: '本页数据（JSON）',
    sign: '张贴用告示（打印）',
    printHint: '打印本页即为查询记录：含网址、数据时间和编号。',
    dates: '数据',
    asOf: '截至',
    validUntil: '有效至',
  },
  en: {
    kicker: 'Agency credit',
    code: 'Unified social credit code',
    section: {
      why: 'Grounds',
      effect: 'Effect',
      history: 'Time line',
      grade: 'Grade and its sum',
      others: 'On record elsewhere',
      registration: 'Registration and licences',
      own: 'In its own words',
      objection: 'Objection and repair',
      embed: 'For websites: show the badge',
    },
    onThisPage: 'On this page',
    decided: (authority, document, summary) => `${authority} decided by ${document}: ${summary}.`,
    moreDecisions: (count) =>
      count === 1
        ? 'One more decision holds; see below.'
        : `${count} more decisions hold; see below.`,
    noLevel: 'No level stands against it now.',
    graded: (grade, total) => `${grade}, with ${total} points.`,
    since: (day) => `since ${day}`,
    until: 'Ends',
    level: 'Level',
    sumByHand: 'Step by step, to check by hand',
    policy: 'The rules, and a sum of your own',
    objection: [
      'Whoever finds a mistake may object to the authority that decided, quoting the entry above; meanwhile this page says so.',
      'The decision itself can be taken to administrative review or to court; once it is stayed or annulled, this site follows at once.',
    ],
    repairHow:
      'After rectification and the least term, credit repair may be applied for. Levels, objections and repair with their time limits',
    actions: 'To file and to check',
    receipt: 'Signed receipt, verifiable offline',
    json: 'This page as JSON',
    sign: 'Sign for the wall (print)',
    printHint: 'Printed, this page is a record of the query, with address, time and entry numbers.',
    dates: 'Data',
    asOf: 'As of',
    validUntil: 'Valid until',
  },
};
