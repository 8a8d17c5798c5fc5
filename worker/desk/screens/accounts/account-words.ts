import type { Lang } from '../../../../shared/messages/lang.ts';
import type { LoggedAct, RefusedRequest } from '../../accounts/act-log.ts';

type Field = 'name' | 'authority' | 'role' | 'code' | 'administers' | 'days';

type AccountWords = {
  readonly title: string;
  readonly intro: (count: number) => string;
  readonly invite: string;
  readonly inviteTitle: string;
  readonly inviteText: string;
  readonly columns: Readonly<Record<'name' | 'grants' | 'state', string>>;
  readonly states: {
    readonly closed: (time: string) => string;
    readonly invited: (until: string) => string;
    readonly enrolled: string;
    readonly notEnrolled: string;
  };
  readonly none: string;
  readonly until: (day: string) => string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly hints: Readonly<Partial<Record<Field, string>>>;
  readonly choose: string;
  readonly send: string;
  readonly faults: string;
  readonly linkTitle: string;
  readonly linkText: (name: string, until: string) => string;
  readonly linkWarning: string;
  readonly toAccounts: string;
  readonly grantsTitle: string;
  readonly pastTitle: string;
  readonly period: (from: string, until: string, by: string) => string;
  readonly endGrant: string;
  readonly giveTitle: string;
  readonly give: string;
  readonly againTitle: string;
  readonly againText: string;
  readonly again: string;
  readonly closeTitle: string;
  readonly closeText: string;
  readonly close: string;
  readonly logTitle: string;
  readonly logText: string;
  readonly logFile: string;
  readonly logOlder: string;
  readonly logColumns: Readonly<Record<'number' | 'at' | 'by' | 'what' | 'person', string>>;
  readonly refusals: Readonly<Record<RefusedRequest['because'], string>>;
  readonly operator: string;
  readonly acts: Readonly<Record<LoggedAct['what'], string>>;
};

export const accountWords: Readonly<Record<Lang, AccountWords>> = {
  zh: {
    title: '人员与授权',
    intro: (count) => `共 ${count} 个账号。账号只停用、不删除；每项变动都记入日志。`,
    invite: '邀请人员',
    inviteTitle: '邀请人员',
    inviteText:
      '系统生成一次性邀请链接，由您当面或者经内部渠道转交本人。本人打开链接，在自己的设备上设置通行密钥。',
    columns: { name: '姓名', grants: '有效授权', state: '状态' },
    states: {
      closed: (time) => `${time} 停用`,
      invited: (until) => `已邀请，链接有效至 ${until}`,
      enrolled: '可登录',
      notEnrolled: '未设置通行密钥',
    },
    none: '无',
    until: (day) => `有效至 ${day}`,
    fields: {
      name: '姓名',
      authority: '单位名称',
      role: '职权',
      code: '统一社会信用代码或者人员编号',
      administers: '同时管理本单位人员',
      days: '有效天数',
    },
    hints: {
      authority: '按公章全称填写。职权以名称为准，同一单位须写法一致。',
      code: '机构、委托人、行业自治组织填统一社会信用代码；从业人员、专家填平台编号；机关不填。',
      administers: '仅适用于机构等自行办事的单位。',
      days: '1 至 366 天，到期自行失效。',
    },
    choose: '请选择',
    send: '生成邀请链接',
    faults: '有内容需要改正',
    linkTitle: '邀请链接',
    linkText: (name, until) => `请把下面的链接转交 ${name} 本人，有效至 ${until}，只能使用一次。`,
    linkWarning: '链接只显示这一次，系统不保存。谁先打开，谁就能以此人身份登录：不要发到群里。',
    toAccounts: '返回人员与授权',
    grantsTitle: '有效授权',
    pastTitle: '以往授权',
    period: (from, until, by) => `${from} 至 ${until}，${by} 授予`,
    endGrant: '收回',
    giveTitle: '增加授权',
    give: '授权',
    againTitle: '通行密钥遗失',
    againText: '重新邀请本人设置通行密钥。本人使用新链接之后，原有通行密钥和登录全部失效。',
    again: '重新邀请',
    closeTitle: '停用账号',
    closeText: '立即终止此人的全部授权、通行密钥和登录，不能恢复。此前的记录保留。',
    close: '停用账号',
    logTitle: '账号日志',
    logText:
      '谁在何时对谁的账号做了什么，以及谁提出过无权的请求（每人每处每日记一次，不记所填内容）。只增不改，保存不少于十年。',
    logFile: '下载（JSON 行）',
    logOlder: '更早',
    logColumns: { number: '序号', at: '时间', by: '操作人', what: '事项', person: '账号' },
    refusals: { forbidden: '身份不含这项职权', 'not-from-here': '不是从本系统的页面发出' },
    operator: '运维密钥',
    acts: {
      opened: '开立账号',
      invited: '发出邀请',
      enrolled: '设置通行密钥',
      closed: '停用账号',
      granted: '授权',
      'grant-ended': '收回授权',
      'signed-in': '登录',
      linked: '关联统一身份认证',
      'session-ended': '结束登录',
      refused: '请求被拒',
      'passkey-cloned': '通行密钥疑被复制，已停用',
    },
  },
  en: {
    title: 'People and grants',
    intro: (count) =>
      `${count} account${count === 1 ? '' : 's'}. An account is closed, never deleted; every change stands in the log.`,
    invite: 'Invite somebody',
    inviteTitle: 'Invite somebody',
    inviteText:
      'You get a link that works once. Hand it to the person yourself or by a channel of your own. They open it and set up a passkey on their own device.',
    columns: { name: 'Name', grants: 'Grants in force', state: 'State' },
    states: {
      closed: (time) => `Closed ${time}`,
      invited: (until) => `Invited; the link is good until ${until}`,
      enrolled: 'Can sign in',
      notEnrolled: 'Has no passkey',
    },
    none: 'None',
    until: (day) => `until ${day}`,
    fields: {
      name: 'Name',
      authority: 'Authority or organisation',
      role: 'Role',
      code: 'Unified social credit code, or the code of a person',
      administers: 'Also manages the people of that party',
      days: 'Days',
    },
    hints: {
      authority: 'As on its seal. Powers hang on the name: spell it alike for everybody.',
      code: 'For agencies, clients and associations their credit code; for practitioners and experts the code that the desk gave them; for authorities nothing.',
      administers: 'Only for parties that act for themselves.',
      days: '1 to 366; the grant ends by itself.',
    },
    choose: 'Choose',
    send: 'Make the link',
    faults: 'Something has to be put right',
    linkTitle: 'Invitation',
    linkText: (name, until) =>
      `Hand this link to ${name} in person. It is good until ${until}, and works once.`,
    linkWarning:
      'It is shown this once and kept nowhere. Whoever opens it first signs in as this person: post it in no group.',
    toAccounts: 'Back to people and grants',
    grantsTitle: 'Grants in force',
    pastTitle: 'Earlier grants',
    period: (from, until, by) => `${from} to ${until}, given by ${by}`,
    endGrant: 'Take away',
    giveTitle: 'Give a grant',
    give: 'Give it',
    againTitle: 'The passkey is lost',
    againText:
      'Invites the person to set up a new one. Once they use the link, their earlier passkeys and sessions end.',
    again: 'Invite again',
    closeTitle: 'Close the account',
    closeText:
      'Ends all grants, passkeys and sessions of this person at once, for good. What they did stays on record.',
    close: 'Close the account',
    logTitle: 'Account log',
    logText:
      'Who did what to whose account, and when; and who asked for what isn’t theirs (once a day for each door, without what was sent). Only ever added to, and kept for at least ten years.',
    logFile: 'Download (JSON lines)',
    logOlder: 'Older',
    logColumns: { number: 'No.', at: 'When', by: 'Who', what: 'What', person: 'Whose account' },
    refusals: { forbidden: 'not with this grant', 'not-from-here': 'sent by no page of this desk' },
    operator: 'operator’s secret',
    acts: {
      opened: 'Account opened',
      invited: 'Invited',
      enrolled: 'Passkey set up',
      closed: 'Account closed',
      granted: 'Grant given',
      'grant-ended': 'Grant taken away',
      'signed-in': 'Signed in',
      linked: 'Linked to an identity provider',
      'session-ended': 'Session ended',
      refused: 'Request refused',
      'passkey-cloned': 'Passkey copied, and ended',
    },
  },
};
