import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Front } from '../../accounts/front.ts';

/** What stands around every screen. */
type FrameWords = {
  readonly desk: Readonly<Record<Front, string>>;
  readonly navigation: string;
  readonly skip: string;
  readonly work: string;
  readonly calendar: string;
  readonly subjects: string;
  readonly drafts: string;
  readonly imports: string;
  readonly exchange: string;
  readonly engagements: string;
  readonly inTray: string;
  readonly invitations: string;
  readonly petition: string;
  readonly publishing: string;
  readonly policies: string;
  readonly supervision: string;
  readonly statistics: string;
  readonly accounts: string;
  readonly log: string;
  readonly accesses: string;
  readonly switchGrant: string;
  readonly sessions: string;
  readonly signOut: string;
  readonly administers: string;
  readonly otherLang: { readonly lang: Lang; readonly label: string };
};

export const frameWords: Readonly<Record<Lang, FrameWords>> = {
  zh: {
    desk: { office: '绿诚 · 办公端', counter: '绿诚 · 办事窗口' },
    navigation: '主要栏目',
    skip: '跳到正文',
    work: '我的工作',
    calendar: '日历',
    subjects: '主体',
    drafts: '草稿',
    imports: '导入',
    exchange: '信息共享',
    engagements: '服务项目',
    inTray: '来件',
    invitations: '评价邀请',
    petition: '投诉和异议',
    publishing: '发布',
    policies: '规则试算',
    supervision: '检查',
    statistics: '统计',
    accounts: '人员与授权',
    log: '账号日志',
    accesses: '查阅日志',
    switchGrant: '切换身份',
    sessions: '登录记录',
    signOut: '退出',
    administers: '账号管理',
    otherLang: { lang: 'en', label: 'English' },
  },
  en: {
    desk: { office: 'Lucheng · Office', counter: 'Lucheng · Counter' },
    navigation: 'Main pages',
    skip: 'Skip to the content',
    work: 'My work',
    calendar: 'Calendar',
    subjects: 'Subjects',
    drafts: 'Drafts',
    imports: 'Import',
    exchange: 'Exchange',
    engagements: 'Engagements',
    inTray: 'In-tray',
    invitations: 'Invitations',
    petition: 'Complaints',
    publishing: 'Publishing',
    policies: 'Try rules',
    supervision: 'Inspections',
    statistics: 'Statistics',
    accounts: 'People and grants',
    log: 'Account log',
    accesses: 'Reading log',
    switchGrant: 'Switch',
    sessions: 'Sessions',
    signOut: 'Sign out',
    administers: 'Accounts',
    otherLang: { lang: 'zh', label: '中文' },
  },
};
