import type { Level } from '../../../../shared/kinds/form/level.ts';
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
  /** Of a branch whose legal person is listed: that it is, and how long; then that nothing else is. */
  readonly branchOfListed: (listed: string, period: string) => string;
  readonly noLevelOfItsOwn: string;
  /** What a level means for whoever is about to engage the agency. */
  readonly means: Readonly<Record<Exclude<Level, 'normal'>, string>>;
  /** What else other bodies may decide, under the city’s articles; none of it is in force (domain G2). */
  readonly mayFollow: string;
  readonly mayFollowMeans: (under: string) => string;
  readonly graded: (grade: string, total: string) => string;
  readonly since: (day: string) => string;
  readonly until: string;
  readonly level: string;
  readonly sumByHand: string;
  readonly objection: readonly string[];
  readonly repair: string;
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
    decided: (authority, document, summary) =>
      `${authority}决定（${document}），事由：${summary}。`,
    moreDecisions: (count) => `另有 ${count} 项现行决定，见下。`,
    noLevel: '没有现行的不良状态。',
    branchOfListed: (listed, period) => `${listed}：${period}。`,
    noLevelOfItsOwn: '分支机构自身没有另外的不良状态。',
    means: {
      blacklisted:
        '列入期间本站、徽章和接口都显示“黑名单”，信用等级为 E。禁止参加哪些活动，要看有没有另外的市场禁入决定；没有的，由委托人或者采购人自行判断。',
      banned: '在下列领域、服务和地域内，禁入期间不得承接；范围以外不受限制。',
      rectifying: '处于限期整改：没有因此被禁止承接业务。委托前可以请机构说明整改到了哪一步。',
      supervised: '主管部门加密检查：没有因此被禁止承接业务。',
    },
    mayFollow: '有关部门还可以另行决定的',
    mayFollowMeans: (under) =>
      `依${under}，信用较差的机构可能受到下列措施；每一项都由有关部门依照所列法律另行决定，决定以前不生效，已经决定的见“惩戒措施”。`,
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
    repair:
      '整改完成、最短公示期届满、其间没有新的同类行为的，可以向作出决定的机关申请信用修复；准予的，记录从本站移出。',
    repairHow: '怎样提出异议、申请修复，各期限的出处',
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
    decided: (authority, document, summary) =>
      `Decided by ${authority} (${document}). Ground: ${summary}.`,
    moreDecisions: (count) =>
      count === 1
        ? 'One more decision holds; see below.'
        : `${count} more decisions hold; see below.`,
    noLevel: 'No level stands against it now.',
    branchOfListed: (listed, period) => `${listed}: ${period}.`,
    noLevelOfItsOwn: 'Nothing else stands against the branch itself.',
    means: {
      blacklisted:
        'While it is listed, this site, badges and the API say “Blacklisted”, and its grade is E. What it is barred from, only a ban of its own decides; without one, client or purchaser judges for itself.',
      banned:
        'It must not take on work in the field, services and areas below while the ban holds; elsewhere it isn’t limited.',
      rectifying:
        'It is putting faults right within a term. That bars it from no work; ask it how far it has come.',
      supervised: 'The authority inspects it more often. That bars it from no work.',
    },
    mayFollow: 'What else other authorities may decide',
    mayFollowMeans: (under) =>
      `Under ${under}, an agency of poor standing may meet the following. Each is for its own authority to decide, under the law named, and has no effect before that; what was decided is under “Measures”.`,
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
    repair:
      'Once rectification is done and the least term of publication is over without another act of the kind, credit repair may be applied for with the authority that decided; once granted, the record leaves this site.',
    repairHow: 'How to object and to apply, with the source of each limit',
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
