import type { Publicity } from '../../../../shared/kinds/form/publicity.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { ViewName } from './view-names.ts';

type SubjectWords = {
  readonly views: Readonly<Record<ViewName, string>>;
  readonly viewsLabel: string;
  readonly registered: (day: string) => string;
  readonly withdrawn: (day: string) => string;
  readonly neverRegistered: string;
  readonly confirmed: (day: string) => string;
  readonly standing: string;
  readonly sum: string;
  readonly sumPage: string;
  readonly sumTitle: (name: string) => string;
  readonly asOf: (moment: string) => string;
  readonly cases: string;
  readonly caseColumns: Readonly<Record<'case' | 'began' | 'first' | 'last', string>>;
  readonly noCases: string;
  readonly filter: string;
  readonly all: string;
  readonly timelineColumns: Readonly<Record<'on' | 'what' | 'basis' | 'by', string>>;
  readonly nothingHere: string;
  readonly older: string;
  readonly engagementColumns: Readonly<
    Record<'number' | 'client' | 'services' | 'opened' | 'closed' | 'ratings', string>
  >;
  readonly ratingOf: Readonly<Record<'quality' | 'timeliness' | 'fees', string>>;
  readonly ownWord: string;
  readonly peopleColumns: Readonly<Record<'code' | 'position' | 'period', string>>;
  readonly documentColumns: Readonly<Record<'document' | 'authority' | 'law' | 'entries', string>>;
  readonly publicColumns: Readonly<Record<'what' | 'inside' | 'outside' | 'why', string>>;
  readonly publicNone: string;
  readonly shown: string;
  readonly notShown: string;
  readonly isWaiting: string;
  readonly whyNot: Readonly<Record<Publicity['rule'], string>>;
  readonly noRule: string;
};

export const subjectWords: Readonly<Record<Lang, SubjectWords>> = {
  zh: {
    views: {
      overview: '概况',
      timeline: '全部记录',
      engagements: '服务和评价',
      people: '从业人员',
      documents: '文书',
      public: '公示对照',
      past: '历史时点',
    },
    viewsLabel: '档案栏目',
    registered: (day) => `${day}登记`,
    withdrawn: (day) => `${day}注销登记`,
    neverRegistered: '未登记',
    confirmed: (day) => `最近确认：${day}`,
    standing: '状态和等级',
    sum: '如何得出',
    sumPage: '打印说明',
    sumTitle: (name) => `${name}：状态和等级说明`,
    asOf: (moment) => `以 ${moment} 计`,
    cases: '案件',
    caseColumns: { case: '案号', began: '开始日期', first: '起因', last: '最近一步' },
    noCases: '没有案件。',
    filter: '筛选',
    all: '全部',
    timelineColumns: { on: '录入时间', what: '事项', basis: '依据和文号', by: '录入人' },
    nothingHere: '没有记录。',
    older: '更早的记录',
    engagementColumns: {
      number: '项目编号',
      client: '委托人',
      services: '服务',
      opened: '开始',
      closed: '办结',
      ratings: '评价',
    },
    ratingOf: { quality: '质量', timeliness: '时限', fees: '收费' },
    ownWord: '机构自行申报，委托人尚未确认',
    peopleColumns: { code: '人员编号', position: '岗位', period: '期间' },
    documentColumns: { document: '文号', authority: '机关', law: '依据', entries: '记录' },
    publicColumns: { what: '事项', inside: '台账', outside: '公示', why: '不同的原因' },
    publicNone: '目前没有公示该主体。',
    shown: '公示',
    notShown: '不公示',
    isWaiting: '等级变动等待放行，或者尚未发布',
    whyNot: {
      'in-force': '仅在生效期间公示：尚未生效、已经结束或者等待发布',
      'by-severity': '轻微的不公示，其他的仅在法定公示期内公示',
      'on-ground': '没有载明公布的依据，不公示',
      'own-word': '自行申报的内容仅在登记有效期间公示',
      'with-source': '等待发布',
      mark: '仅公示标注',
      undoing: '仅公示已公开决定的更正',
      sum: '仅计入等级，不单独公示',
      catalogue: '不在主体名下公示',
      'without-persons': '不在主体名下公示',
      never: '不公示',
    },
    noRule: '不公示',
  },
  en: {
    views: {
      overview: 'Overview',
      timeline: 'All entries',
      engagements: 'Engagements',
      people: 'Practitioners',
      documents: 'Documents',
      public: 'As published',
      past: 'On a past day',
    },
    viewsLabel: 'Parts of the file',
    registered: (day) => `registered on ${day}`,
    withdrawn: (day) => `registration withdrawn on ${day}`,
    neverRegistered: 'never registered',
    confirmed: (day) => `last confirmed on ${day}`,
    standing: 'Level and grade',
    sum: 'How it comes about',
    sumPage: 'To print',
    sumTitle: (name) => `${name}: how level and grade come about`,
    asOf: (moment) => `As of ${moment}`,
    cases: 'Cases',
    caseColumns: { case: 'Case', began: 'Began on', first: 'Began with', last: 'Last step' },
    noCases: 'No cases.',
    filter: 'Show',
    all: 'all',
    timelineColumns: { on: 'Recorded at', what: 'What', basis: 'Basis and document', by: 'By' },
    nothingHere: 'No entries.',
    older: 'Earlier entries',
    engagementColumns: {
      number: 'Number',
      client: 'Client',
      services: 'Services',
      opened: 'Opened',
      closed: 'Closed',
      ratings: 'Evaluations',
    },
    ratingOf: { quality: 'quality', timeliness: 'time', fees: 'fees' },
    ownWord: 'the agency’s own word, not yet confirmed by the client',
    peopleColumns: { code: 'Code', position: 'Position', period: 'Time' },
    documentColumns: {
      document: 'Document',
      authority: 'Authority',
      law: 'Basis',
      entries: 'Entries',
    },
    publicColumns: {
      what: 'What',
      inside: 'In the ledger',
      outside: 'In public',
      why: 'Why they differ',
    },
    publicNone: 'Nothing is published of this subject.',
    shown: 'public',
    notShown: 'not public',
    isWaiting: 'a change of level waits for approval, or is about to be published',
    whyNot: {
      'in-force': 'public only while in force: not begun, over, or about to be published',
      'by-severity': 'minor ones are never public, others only for the time that the law says',
      'on-ground': 'no ground for publication is stated',
      'own-word': 'what it says of itself is public only while it is registered',
      'with-source': 'about to be published',
      mark: 'only the mark is public',
      undoing: 'only the correction of what was public is',
      sum: 'counts within the grade alone',
      catalogue: 'not published under a subject',
      'without-persons': 'not published under a subject',
      never: 'never public',
    },
    noRule: 'not public',
  },
};
