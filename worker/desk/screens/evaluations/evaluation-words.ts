import type { Lang } from '../../../../shared/messages/lang.ts';

type EvaluationWords = {
  readonly title: string;
  readonly enter: string;
  readonly code: string;
  readonly codeHint: string;
  readonly goOn: string;
  readonly faults: string;
  readonly notFound: string;
  readonly locked: string;
  readonly asked: (agency: string, engagement: string) => string;
  readonly as: (client: string) => string;
  readonly until: (day: string) => string;
  readonly scales: Readonly<Record<'quality' | 'timeliness' | 'fees', string>>;
  /** From 100 down to 0, in five even steps. */
  readonly steps: readonly [string, string, string, string, string];
  readonly skip: string;
  readonly comment: string;
  readonly commentHint: string;
  readonly privacy: string;
  readonly send: string;
  readonly thanks: string;
  readonly thanksText: (entry: string) => string;
  readonly failed: string;
  readonly invitations: string;
  readonly invitationsText: string;
  readonly none: string;
  readonly invite: string;
  readonly clientName: string;
  readonly invitedUntil: (day: string) => string;
  readonly madeTitle: string;
  readonly madeText: string;
  readonly link: string;
  readonly columns: Readonly<Record<'agency' | 'engagement' | 'until' | 'does', string>>;
  readonly back: string;
};

export const evaluationWords: Readonly<Record<Lang, EvaluationWords>> = {
  zh: {
    title: '评价服务',
    enter: '请输入邀请函上的邀请码。',
    code: '邀请码',
    codeHint: '16 位字母和数字',
    goOn: '继续',
    faults: '请更正以下内容',
    notFound: '邀请码有误、已经使用或者已经过期。',
    locked: '输错次数过多，请十五分钟后再试。',
    asked: (agency, engagement) => `${agency}，项目编号 ${engagement}`,
    as: (client) => `评价人：${client}`,
    until: (day) => `评价截止 ${day}（含当日）。`,
    scales: { quality: '服务质量', timeliness: '完成时限', fees: '收费' },
    steps: ['很满意', '满意', '一般', '不满意', '很不满意'],
    skip: '不评价',
    comment: '说一句话',
    commentHint: '可不填；请勿填写个人信息',
    privacy: '评价记入机构的信用评级，机构能看到评价内容和评价单位。发现违法线索请另行投诉。',
    send: '提交评价',
    thanks: '评价已经提交',
    thanksText: (entry) => `记录编号 ${entry}。邀请码已经失效。`,
    failed: '未能提交，请稍后再试。',
    invitations: '评价邀请',
    invitationsText:
      '以下服务项目已经办结、委托人尚未评价。邀请由主管部门直接交给委托人，不经过机构；新的邀请使旧的失效。',
    none: '没有等待评价的服务项目。',
    invite: '生成邀请',
    clientName: '委托人名称',
    invitedUntil: (day) => `已邀请，有效至 ${day}`,
    madeTitle: '评价邀请',
    madeText: '邀请码只在此处显示一次。请打印后直接送达委托人，不得交给机构转交。',
    link: '评价入口',
    columns: { agency: '机构', engagement: '项目编号', until: '评价截止', does: '办理' },
    back: '返回评价邀请',
  },
  en: {
    title: 'Evaluate a service',
    enter: 'Enter the code that stands on the invitation.',
    code: 'Code',
    codeHint: '16 letters and digits',
    goOn: 'Go on',
    faults: 'Please correct this',
    notFound: 'The code is wrong, used or out of date.',
    locked: 'Too many wrong tries. Wait fifteen minutes.',
    asked: (agency, engagement) => `${agency}, engagement ${engagement}`,
    as: (client) => `Evaluated by: ${client}`,
    until: (day) => `Until ${day}.`,
    scales: { quality: 'Quality', timeliness: 'Timeliness', fees: 'Fees' },
    steps: ['very good', 'good', 'fair', 'poor', 'very poor'],
    skip: 'no answer',
    comment: 'A sentence',
    commentHint: 'May be left empty; no personal data',
    privacy:
      'It counts for the agency’s grade; the agency sees what was said and by which organisation. Breaches of the law: make a complaint.',
    send: 'Send the evaluation',
    thanks: 'Your evaluation is recorded',
    thanksText: (entry) => `Entry ${entry}. The code opens nothing any more.`,
    failed: 'It could not be recorded; try again later.',
    invitations: 'Invitations',
    invitationsText:
      'Services that are done and not yet evaluated by their clients. Give invitations to the client, never by way of the agency; a newer one ends the one before.',
    none: 'Nothing waits to be evaluated.',
    invite: 'Make an invitation',
    clientName: 'The client’s name',
    invitedUntil: (day) => `invited, until ${day}`,
    madeTitle: 'Invitation to evaluate',
    madeText:
      'The code is shown here once. Print it and serve it on the client itself, never by way of the agency.',
    link: 'Where',
    columns: { agency: 'Agency', engagement: 'Engagement', until: 'Until', does: 'Do' },
    back: 'Back to the invitations',
  },
};
