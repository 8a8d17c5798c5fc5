import type { Succession } from '../kinds/registration/succession-fact.ts';
import type { declaredItems } from '../rating/facts/self-declared.ts';
import type { Lang } from './lang.ts';

/**
 * Words that only a page with the whole record needs; kept apart so that the cards which badges and pages load stay
 * small.
 */
export type RecordWords = {
  readonly covers: string;
  readonly issuer: string;
  /** Who looked the fact up, and when. */
  readonly checked: (by: string, day: string) => string;
  readonly ratings: string;
  readonly rated: (by: string, day: string) => string;
  /** What an association's rating is worth here (Art. 14). */
  readonly ratingMeans: string;
  readonly successions: string;
  readonly succession: Readonly<Record<Succession['form'], (codes: string) => string>>;
  /** How the subject was carried on, and by whom. */
  readonly carriedOn: Readonly<Record<Succession['form'], (successor: string) => string>>;
  readonly declared: string;
  readonly declaredItem: Readonly<Record<(typeof declaredItems)[number], string>>;
  /** When the agency last confirmed its registration (Art. 19). */
  readonly confirmed: (day: string) => string;
  readonly neverConfirmed: string;
  readonly commitment: string;
  readonly timeLimit: (days: number) => string;
  readonly process: string;
  readonly promise: string;
  readonly since: (day: string) => string;
  readonly commendations: string;
  readonly awarded: (day: string) => string;
  readonly incentives: string;
  /** The articles that the incentives come from, and that none is in force before a decision on it (domain G2). */
  readonly incentivesMean: (under: string) => string;
  readonly decidedBy: (authority: string, law: string) => string;
  readonly timeLine: {
    readonly term: string;
    readonly registered: string;
    readonly withdrawn: string;
    readonly now: string;
    /** Before the mark that comes by itself on a day. */
    readonly becomes: string;
    /** That what is over isn't told, and that what is to come may be changed by a decision. */
    readonly meaning: string;
  };
};

export function recordWords(lang: Lang): RecordWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, RecordWords>> = {
  zh: {
    covers: '核定业务',
    issuer: '发证机关',
    checked: (by, day) => `${by}于${day}核查`,
    ratings: '行业评价',
    rated: (by, day) => `${by}于${day}评定`,
    ratingMeans: '由行业自治组织按其自律规则评定，不计入本库信用等级；是否入会不影响信用。',
    successions: '承继关系',
    succession: {
      merger: (codes) => `因合并承继 ${codes}`,
      division: (codes) => `因分立承继 ${codes}`,
      finding: (codes) => `经认定承继 ${codes}`,
    },
    carriedOn: {
      merger: (successor) => `已合并，由 ${successor} 承继，请一并查询`,
      division: (successor) => `已分立，由 ${successor} 承继，请一并查询`,
      finding: (successor) => `经认定由 ${successor} 承继，请一并查询`,
    },
    declared: '机构自述',
    declaredItem: {
      capability: '服务能力',
      process: '服务流程',
      qualityAssurance: '质量保障',
      fees: '收费标准',
      plan: '计划方案',
    },
    confirmed: (day) => `机构最近一次确认：${day}`,
    neverConfirmed: '登记后尚未再次确认',
    commitment: '服务承诺',
    timeLimit: (days) => `${days} 日内办结`,
    process: '办理流程',
    promise: '承诺内容',
    since: (day) => `${day}作出`,
    commendations: '表彰奖励',
    awarded: (day) => `${day}授予`,
    incentives: '激励措施',
    incentivesMean: (under) =>
      `符合${under}规定的条件；下列各项由有关部门依法决定，决定以前不生效。`,
    decidedBy: (authority, law) => `由${authority}依照${law}决定`,
    timeLine: {
      term: '时间线',
      registered: '办理告知性登记',
      withdrawn: '注销登记',
      now: '现在',
      becomes: '届时为',
      meaning: '只列依法仍可公示的事项；已届满或者撤销的不再保留。以后的变化以届时的决定为准。',
    },
  },
  en: {
    covers: 'Covers',
    issuer: 'Issued by',
    checked: (by, day) => `checked by ${by} on ${day}`,
    ratings: 'Association ratings',
    rated: (by, day) => `by ${by} on ${day}`,
    ratingMeans:
      'The association’s own, by its own rules; not counted in the grade. Membership makes no difference to it.',
    successions: 'Succession',
    succession: {
      merger: (codes) => `Carries on ${codes} by merger`,
      division: (codes) => `Carries on ${codes} by division`,
      finding: (codes) => `Carries on ${codes} by an authority’s finding`,
    },
    carriedOn: {
      merger: (successor) => `Merged into ${successor}, which carries it on: look that up, too`,
      division: (successor) => `Divided; carried on by ${successor}: look that up, too`,
      finding: (successor) =>
        `Carried on by ${successor}, as found by an authority: look that up, too`,
    },
    declared: 'In its own words',
    declaredItem: {
      capability: 'Capability',
      process: 'Process',
      qualityAssurance: 'Quality assurance',
      fees: 'Fees',
      plan: 'Plans',
    },
    confirmed: (day) => `Last confirmed by the agency on ${day}`,
    neverConfirmed: 'Not confirmed since it was registered',
    commitment: 'Commitment',
    timeLimit: (days) => `Done within ${days} ${days === 1 ? 'day' : 'days'}`,
    process: 'Process',
    promise: 'Promise',
    since: (day) => `made on ${day}`,
    commendations: 'Awards',
    awarded: (day) => `awarded on ${day}`,
    incentives: 'Incentives',
    incentivesMean: (under) =>
      `Eligible under ${under}. Each is for its own authority to decide and has no effect before that.`,
    decidedBy: (authority, law) => `decided by ${authority} under ${law}`,
    timeLine: {
      term: 'Time line',
      registered: 'Registered by notification',
      withdrawn: 'Withdrew its registration',
      now: 'Now',
      becomes: 'Will be',
      meaning:
        'Only what the law still lets the register tell: what has ended or was revoked isn’t kept. What is to come may be changed by a decision.',
    },
  },
};
