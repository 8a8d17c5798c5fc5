import type { Lang } from '../../../../shared/messages/lang.ts';
import type { DataFile, HelpPage, MainPage } from './site-map.ts';

/** What the site says around each of its pages. */
type FrameWords = {
  readonly site: string;
  readonly tagline: string;
  readonly skip: string;
  readonly navigation: string;
  readonly demo: string;
  readonly otherLang: { readonly lang: Lang; readonly label: string };
  readonly pages: Readonly<Record<MainPage, string>>;
  readonly help: Readonly<Record<HelpPage, string>>;
  readonly files: Readonly<Record<DataFile, string>>;
  /** For who came by an address that is none. */
  readonly noSuchPage: string;
  readonly groups: Readonly<Record<'pages' | 'help' | 'data', string>>;
  readonly removal: (seconds: number) => string;
  readonly footer: {
    readonly whose: (place: string) => string;
    readonly asOf: (time: string, sequence: number) => string;
    readonly validUntil: (time: string) => string;
    readonly notInstead: string;
  };
};

export function frameWords(lang: Lang): FrameWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, FrameWords>> = {
  zh: {
    site: '绿诚',
    tagline: '生态环境技术服务信用公示',
    skip: '跳到正文',
    navigation: '主要栏目',
    demo: '演示站：机构、决定、文号和人名均为虚构，不作任何依据。',
    otherLang: { lang: 'en', label: 'English' },
    pages: {
      agencies: '登记机构',
      blacklist: '黑名单',
      bans: '市场禁入',
      statistics: '统计',
      catalogue: '标准与范本',
    },
    help: {
      vet: '核对名单',
      verify: '核验凭证',
      about: '等级、异议与修复',
      complaints: '投诉与举报',
      install: '安装浏览器扩展',
      draws: '专家抽取',
      compare: '比较机构',
      policy: '评级规则与试算',
      embed: '在网站上展示徽章',
      data: '数据下载',
      api: '接口参考',
      status: '公示库现状',
    },
    files: {
      blacklistCsv: '黑名单（CSV）',
      blacklistJson: '黑名单（JSON）',
      blacklistAtom: '黑名单（Atom 订阅）',
      export: '公开导出（可离线核验）',
      openapi: '接口说明（OpenAPI）',
    },
    noSuchPage:
      '地址可能有误，或者页面已经移走。可以在下面按名称或者代码检索机构，也可以从上方的栏目进入。',
    groups: { pages: '公示', help: '说明', data: '数据' },
    removal: (seconds) => `已结束或撤销的记录，至迟 ${seconds} 秒内从本站消失。`,
    footer: {
      whose: (place) => `${place}生态环境技术服务信用公示库`,
      asOf: (time, sequence) => `数据截至 ${time}（第 ${sequence} 次发布）`,
      validUntil: (time) => `签名有效至 ${time}，过期即不作答`,
      notInstead: '不能代替在“信用中国”和中国政府采购网的查询。',
    },
  },
  en: {
    site: 'Lucheng',
    tagline: 'Credit of environmental service agencies',
    skip: 'Skip to the content',
    navigation: 'Main pages',
    demo: 'A demo: agencies, decisions, document numbers and persons are invented and prove nothing.',
    otherLang: { lang: 'zh', label: '中文' },
    pages: {
      agencies: 'Agencies',
      blacklist: 'Blacklist',
      bans: 'Market bans',
      statistics: 'Statistics',
      catalogue: 'Standards',
    },
    help: {
      vet: 'Vet a list',
      verify: 'Check evidence',
      about: 'Levels, objections and repair',
      complaints: 'Complaints',
      install: 'Install the browser extension',
      draws: 'Draws of experts',
      compare: 'Agencies side by side',
      policy: 'How a grade is worked out',
      embed: 'Show the badge on a website',
      data: 'Data to download',
      api: 'API reference',
      status: 'Status of the register',
    },
    files: {
      blacklistCsv: 'Blacklist (CSV)',
      blacklistJson: 'Blacklist (JSON)',
      blacklistAtom: 'Blacklist (Atom feed)',
      export: 'Public export, verifiable offline',
      openapi: 'API description (OpenAPI)',
    },
    noSuchPage:
      'The address may be mistyped, or the page has moved. Look for an agency by name or code below, or go on from the pages above.',
    groups: { pages: 'Published', help: 'Explained', data: 'Data' },
    removal: (seconds) =>
      `A record that has ended or been removed is gone from this site within ${seconds} seconds.`,
    footer: {
      whose: (place) => `${place}’s register of environmental service agencies`,
      asOf: (time, sequence) => `Data as of ${time} (publication ${sequence})`,
      validUntil: (time) => `Its signature is valid until ${time}; nothing is answered after that`,
      notInstead: 'No substitute for a query of Credit China and of ccgp.gov.cn.',
    },
  },
};
