import type { Lang } from '../../../../shared/messages/lang.ts';
import type { ConditionName } from './repair-checks.ts';

type RemedyWords = {
  readonly record: {
    readonly title: string;
    readonly explained: string;
    readonly public: string;
    readonly publicText: string;
    readonly publicNothing: string;
    readonly entries: string;
    readonly none: string;
    readonly object: string;
    readonly objectOther: string;
    readonly objected: string;
    readonly nothing: string;
  };
  readonly repair: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly apply: string;
    readonly applied: string;
    readonly earliest: (day: string) => string;
    readonly met: string;
    readonly missing: string;
    readonly conditions: Readonly<Record<ConditionName, string>>;
    readonly commitment: (name: string, code: string) => string;
  };
  readonly members: {
    readonly title: string;
    readonly opinions: string;
    readonly code: string;
    readonly codeHint: string;
    readonly what: string;
    readonly begin: string;
    readonly none: string;
    readonly now: string;
    readonly left: string;
    readonly drawn: string;
  };
};

/** The words of the pages on one's record, on repair, and on what one says of others. */
export const remedyWords: Readonly<Record<Lang, RemedyWords>> = {
  zh: {
    record: {
      title: '本方记录和异议',
      explained: '状态是怎样得出的',
      public: '公众所见',
      publicText: '以下决定目前可以公示；其余只在台账内。',
      publicNothing: '目前没有可以公示的决定。',
      entries: '记录',
      none: '台账中没有记录。',
      object: '提出异议',
      objectOther: '对未列明的事项提出异议',
      objected: '异议处理中',
      nothing: '台账中还没有本方的记录。',
    },
    repair: {
      title: '信用修复',
      intro: '满足全部条件后可以申请；申请由作出决定的机关受理、公示并决定。',
      none: '没有可以申请修复的决定。',
      apply: '申请修复',
      applied: '已经申请，正在办理',
      earliest: (day) => `最早可于 ${day} 申请`,
      met: '满足',
      missing: '未满足',
      conditions: {
        wait: '等待期已满',
        training: '决定之后已参加培训',
        lockout: '不在因提供虚假材料的限制期内',
        ban: '不在法定市场禁入期内',
        again: '近期没有同类行为',
      },
      commitment: (name, code) =>
        `${name}（${code}）已经改正上述违法行为，履行了相关义务。现承诺：今后依法依规、诚信从业；所提交的材料真实、完整；如违反承诺，愿意依法承担责任。同意公开本承诺。`,
    },
    members: {
      title: '会员、等级和通报',
      opinions: '评价服务项目',
      code: '机构的统一社会信用代码',
      codeHint: '18 位',
      what: '事项',
      begin: '开始填写',
      none: '尚未记录会员。',
      now: '会员',
      left: '非会员',
      drawn: '评审由主管部门抽取；抽取结果以抽取公告为准，需要回避的请在评审前告知主管部门。',
    },
  },
  en: {
    record: {
      title: 'Own record and objections',
      explained: 'How your standing comes about',
      public: 'What the public sees',
      publicText: 'These decisions may be shown now; all else stays in the ledger.',
      publicNothing: 'No decision may be shown now.',
      entries: 'Entries',
      none: 'None.',
      object: 'Object',
      objectOther: 'Object to something else',
      objected: 'objection being decided',
      nothing: 'The ledger has no entry about you yet.',
    },
    repair: {
      title: 'Credit repair',
      intro:
        'You can apply once every condition is met; the authority that decided accepts, announces and decides.',
      none: 'There is no decision that could be repaired.',
      apply: 'Apply for repair',
      applied: 'applied for, being handled',
      earliest: (day) => `From ${day} at the earliest`,
      met: 'met',
      missing: 'not met',
      conditions: {
        wait: 'The wait is over',
        training: 'Trained since the decision',
        lockout: 'No false material was given of late',
        ban: 'No statutory ban is in force',
        again: 'No act of the same type of late',
      },
      commitment: (name, code) =>
        `${name}（${code}）已经改正上述违法行为，履行了相关义务。现承诺：今后依法依规、诚信从业；所提交的材料真实、完整；如违反承诺，愿意依法承担责任。同意公开本承诺。`,
    },
    members: {
      title: 'Members, ratings and notices',
      opinions: 'Evaluate a service',
      code: 'The agency’s unified social credit code',
      codeHint: '18 characters',
      what: 'What',
      begin: 'Begin',
      none: 'No member on record yet.',
      now: 'member',
      left: 'no member',
      drawn:
        'Experts are drawn by the authority, and announced by it; tell it before you meet if you have to step aside.',
    },
  },
};
