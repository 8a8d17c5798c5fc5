import type { Lang } from '../../../../shared/messages/lang.ts';

type DoorName =
  | 'registration'
  | 'engagements'
  | 'people'
  | 'record'
  | 'repair'
  | 'served'
  | 'named'
  | 'members'
  | 'opinions';

type OwnWords = {
  readonly standing: string;
  readonly why: string;
  readonly noReasons: string;
  readonly points: (total: number) => string;
  readonly all: string;
  readonly work: string;
  readonly noWork: string;
  readonly pages: string;
  readonly waits: (count: number) => string;
  readonly doors: Readonly<Record<DoorName, string>>;
  readonly states: {
    readonly unregistered: string;
    readonly confirmed: (day: string) => string;
    readonly confirmDue: (day: string) => string;
    readonly people: (count: number) => string;
    readonly engagements: (open: number, evaluated: number, unanswered: number) => string;
    readonly served: (all: number, waits: number) => string;
    readonly named: (count: number) => string;
    readonly record: (count: number, objections: number) => string;
    readonly repair: (count: number) => string;
    readonly members: (count: number) => string;
    readonly opinions: string;
  };
};

/** The words of the counter's first page. */
export const ownWords: Readonly<Record<Lang, OwnWords>> = {
  zh: {
    standing: '当前状态',
    why: '原因',
    noReasons: '没有影响状态的决定。',
    points: (total) => `本记分周期已记 ${total} 分。`,
    all: '查看全部记录和计算过程',
    work: '我的工作',
    noWork: '没有正在计时的事项。',
    pages: '可以办理',
    waits: (count) => `待办 ${count}`,
    doors: {
      registration: '登记信息',
      engagements: '服务项目和评价',
      people: '从业人员',
      record: '本方记录和异议',
      repair: '信用修复',
      served: '委托项目的确认和评价',
      named: '列名的服务项目',
      members: '会员、等级和通报',
      opinions: '评价服务项目',
    },
    states: {
      unregistered: '尚未登记，请先办理告知性登记',
      confirmed: (day) => `最近一次登记或者确认：${day}`,
      confirmDue: (day) => `最近一次登记或者确认：${day}，请确认信息是否有变化`,
      people: (count) => `在册 ${count} 人`,
      engagements: (open, evaluated, unanswered) =>
        `在办 ${open} 项，收到评价 ${evaluated} 条，未答复 ${unanswered} 条`,
      served: (all, waits) => `共 ${all} 项，待评价 ${waits} 项`,
      named: (count) => `共 ${count} 项`,
      record: (count, objections) => `记录 ${count} 条，异议处理中 ${objections} 件`,
      repair: (count) => `可能修复的决定 ${count} 项`,
      members: (count) => `在册会员 ${count} 家`,
      opinions: '按机构代码和项目编号填写',
    },
  },
  en: {
    standing: 'Where you stand',
    why: 'Why',
    noReasons: 'No decision affects it.',
    points: (total) => `${total} points in this cycle.`,
    all: 'All entries, and how it is reckoned',
    work: 'My work',
    noWork: 'No clock is running.',
    pages: 'What you can do',
    waits: (count) => `${count} to do`,
    doors: {
      registration: 'Registration',
      engagements: 'Engagements and evaluations',
      people: 'Practitioners',
      record: 'Own record and objections',
      repair: 'Credit repair',
      served: 'Services to confirm and evaluate',
      named: 'Engagements that name you',
      members: 'Members, ratings and notices',
      opinions: 'Evaluate a service',
    },
    states: {
      unregistered: 'Not registered yet: register first',
      confirmed: (day) => `Last filed or confirmed: ${day}`,
      confirmDue: (day) => `Last filed or confirmed: ${day}; say whether it still holds`,
      people: (count) => `Here now: ${count}`,
      engagements: (open, evaluated, unanswered) =>
        `Open: ${open}; evaluations: ${evaluated}, without a reply: ${unanswered}`,
      served: (all, waits) => `In all: ${all}; to evaluate: ${waits}`,
      named: (count) => `In all: ${count}`,
      record: (count, objections) => `Entries: ${count}; objections being decided: ${objections}`,
      repair: (count) => `Decisions that could be repaired: ${count}`,
      members: (count) => `Members now: ${count}`,
      opinions: 'By the agency’s code and the number of the engagement',
    },
  },
};
