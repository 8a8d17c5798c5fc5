import type { Lang } from '../../../../shared/messages/lang.ts';

/** How levels come and go, in general. */
type AboutWords = {
  readonly title: string;
  readonly lead: string;
  readonly levels: string;
  readonly level: Readonly<Record<'blacklisted' | 'banned' | 'rectifying' | 'supervised', string>>;
  readonly pointsFrom: (points: number, months: number) => string;
  readonly grades: string;
  readonly tryIt: string;
  readonly gradeCuts: (a: number, b: number, c: number) => string;
  readonly gradeNeeds: (months: number, engagements: number) => string;
  readonly marks: string;
  readonly mark: Readonly<Record<'not-known' | 'not-yet-graded' | 'stale', string>>;
  readonly objection: string;
  readonly objectionHow: readonly string[];
  readonly repair: string;
  readonly repairHow: readonly string[];
  readonly limits: string;
  readonly limit: Readonly<Record<LimitKey, string>>;
  readonly workingDays: (days: number) => string;
  readonly months: (months: number) => string;
  readonly columns: Readonly<Record<'matter' | 'limit' | 'source', string>>;
  readonly noPolicy: string;
};

export const limitKeys = [
  'hearing',
  'objection',
  'objectionMost',
  'correction',
  'waitGeneral',
  'waitSerious',
  'gaps',
  'acceptance',
  'decision',
  'publicity',
  'takeDown',
] as const;
export type LimitKey = (typeof limitKeys)[number];

export function aboutWords(lang: Lang): AboutWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, AboutWords>> = {
  zh: {
    title: '等级、异议与修复',
    lead: '本站每个状态都来自主管部门记录的决定，按公开的规则推算，到期自行结束；下列数字均注明出处。',
    levels: '状态',
    level: {
      blacklisted:
        '主管部门事先告知、听取陈述申辩后，由另一名人员决定列入。本身不构成投标资格的否决依据。',
      banned: '只在决定写明的领域、服务和地域内禁止，可以有截止日期、至解除或者终身。',
      rectifying: '记分达到限期整改线，整改期内。',
      supervised: '记分达到重点监管线，监管期内。',
    },
    pointsFrom: (points, months) => `累计 ${points} 分起，${months} 个月。`,
    grades: '等级',
    tryIt: '设想一家机构，逐步试算',
    gradeCuts: (a, b, c) =>
      `综合得分 ${a} 分以上为 A，${b} 分以上为 B，${c} 分以上为 C，其余为 D。`,
    gradeNeeds: (months, engagements) =>
      `登记满 ${months} 个月，且至少有 ${engagements} 个经无关联委托人确认的项目，才评定等级；此前显示“暂未评级”，不是差评。`,
    marks: '没有等级的几种情形',
    mark: {
      'not-known': '公示库没有这个代码的记录：不等于信用良好，也不等于违法。',
      'not-yet-graded': '已登记，条件未满，不评等级。',
      stale: '数据已过签名有效期：不据此作任何判断，请稍后再查。',
    },
    objection: '提出异议',
    objectionHow: [
      '任何人发现记录有误，可凭记录编号向作出决定的机关提出；异议处理期间，该记录旁标明“异议处理中”。',
      '查实有误的，撤销记录，并在本站公布更正证明；撤销后的内容不再显示。',
    ],
    repair: '信用修复',
    repairHow: [
      '整改完成、最短公示期届满、其间没有新的同类行为的，可以申请；列入决定书已写明修复条件。',
      '准予修复的，移出名单，原记录不再显示，也不能从本站的历史中查出。',
    ],
    limits: '办理期限',
    limit: {
      hearing: '列入前陈述申辩',
      objection: '答复异议',
      objectionMost: '答复异议，至长',
      correction: '查实有误后更正',
      waitGeneral: '最短公示期，一般失信',
      waitSerious: '最短公示期，严重失信',
      gaps: '修复材料不全，告知补正',
      acceptance: '受理修复申请',
      decision: '决定是否准予修复',
      publicity: '修复公示',
      takeDown: '准予修复后移出',
    },
    workingDays: (days) => `${days} 个工作日`,
    months: (months) => `${months} 个月`,
    columns: { matter: '事项', limit: '期限', source: '出处' },
    noPolicy: '现在读不到公示库，不知道适用哪个城市的规则；期限请以主管部门公布的为准。',
  },
  en: {
    title: 'Levels, objections and repair',
    lead: 'Every level here follows from decisions that authorities have recorded, by published rules, and ends by itself on its day. Each number names its source (in Chinese).',
    levels: 'Levels',
    level: {
      blacklisted:
        'Listed after notice and hearing, by a second person’s decision. By itself it excludes no bidder.',
      banned:
        'Bars from the field, services and areas that the decision names, until a date, until lifted, or for life.',
      rectifying: 'Points reached the line for rectification, within its term.',
      supervised: 'Points reached the line for supervision, within its term.',
    },
    pointsFrom: (points, months) => `From ${points} points on, for ${months} months.`,
    grades: 'Grades',
    tryIt: 'Suppose an agency and see its grade worked out step by step',
    gradeCuts: (a, b, c) => `From ${a} points on A, from ${b} B, from ${c} C, below that D.`,
    gradeNeeds: (months, engagements) =>
      `Only after ${months} months of registration and ${engagements} engagements confirmed by unrelated clients; until then “not yet graded”, which is no bad mark.`,
    marks: 'Where there is no grade',
    mark: {
      'not-known':
        'The register has no record of this code: neither good standing nor a violation.',
      'not-yet-graded': 'Registered, the conditions for a grade not yet met.',
      stale: 'The data’s signature has expired: nothing is concluded from it; ask again later.',
    },
    objection: 'To object',
    objectionHow: [
      'Whoever finds a mistake may object to the authority that decided, quoting the entry; meanwhile the entry is marked so.',
      'What proves wrong is annulled and a correction certificate published; what was annulled is no longer shown.',
    ],
    repair: 'Credit repair',
    repairHow: [
      'It may be applied for once rectification is done and the least term of publication is over without another act of the kind; the decision says the conditions.',
      'Once granted, the agency leaves the list; the record is shown no more, nor can it be found in this site’s history.',
    ],
    limits: 'Time limits',
    limit: {
      hearing: 'To be heard before a listing',
      objection: 'Answer to an objection',
      objectionMost: 'Answer to an objection, at most',
      correction: 'Correction of a proven mistake',
      waitGeneral: 'Least term of publication, general',
      waitSerious: 'Least term of publication, serious',
      gaps: 'Notice of gaps in an application for repair',
      acceptance: 'Acceptance of an application for repair',
      decision: 'Decision on repair',
      publicity: 'Repair made public',
      takeDown: 'Removal after repair',
    },
    workingDays: (days) => `${days} working day${days === 1 ? '' : 's'}`,
    months: (months) => `${months} months`,
    columns: { matter: 'Matter', limit: 'Limit', source: 'Source' },
    noPolicy:
      'The register can’t be read now, so it isn’t known whose rules apply; time limits are as the authority publishes them.',
  },
};
