import type { DocumentState } from '../../../../shared/contract/catalogue-answer.ts';
import type { DocumentKind } from '../../../../shared/disclosure/catalogue-record.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

/** What the site says around a card. */
type PageWords = {
  readonly site: string;
  readonly tagline: string;
  readonly otherLang: { readonly lang: Lang; readonly label: string };
  readonly agency: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly searchButton: string;
  readonly found: (count: number, more: boolean) => string;
  readonly nothingFound: string;
  readonly blacklist: string;
  readonly blacklistTable: string;
  readonly personsTable: string;
  readonly listedAgencies: (count: number) => string;
  readonly listedPersons: (count: number) => string;
  readonly nobodyListed: string;
  /** Before position and agency: they are of the time of the act, not of today. */
  readonly inDecision: string;
  /** Before the norm that orders a natural person's decision to be public. */
  readonly publishedUnder: string;
  /** The catalogue of standards, support policies and model contracts. */
  readonly catalogue: string;
  readonly documentKind: Readonly<Record<DocumentKind, string>>;
  readonly documentState: Readonly<Record<DocumentState, string>>;
  readonly noDocuments: string;
  /** Before the authority that vouches for a document. */
  readonly publishedBy: string;
  /** Before the services that a document is about. */
  readonly appliesTo: string;
  readonly download: string;
  readonly earlierVersions: (count: number) => string;
  readonly statistics: string;
  readonly status: string;
  readonly export: string;
  readonly description: string;
  readonly badge: string;
  readonly badgeAlt: string;
  readonly badgeAsImage: string;
  readonly badgeAsElement: string;
  readonly asJson: string;
  readonly removal: (seconds: number) => string;
};

export function pageWords(lang: Lang): PageWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, PageWords>> = {
  zh: {
    site: '绿诚',
    tagline: '生态环境技术服务信用公示',
    otherLang: { lang: 'en', label: 'English' },
    agency: '机构信用',
    search: '查询生态环境技术服务机构',
    searchLabel: '机构名称（或其中一部分）或统一社会信用代码',
    searchButton: '查询',
    found: (count, more) => (more ? `仅列出前 ${count} 家，请补充名称` : `共 ${count} 家`),
    nothingFound:
      '公示库中没有名称包含这些文字的机构。未登记不等于信用良好，也不等于违法；个体工商户只能按代码查询。',
    blacklist: '黑名单',
    blacklistTable: '黑名单（CSV）',
    personsTable: '从业人员决定（CSV）',
    listedAgencies: (count) => `生态环境技术服务机构（${count} 家）`,
    listedPersons: (count) => `从业人员（${count} 人次，仅限法律、法规规定公布的）`,
    nobodyListed: '目前没有列入黑名单的机构。未列入不等于信用良好。',
    inDecision: '决定所载机构和职务',
    publishedUnder: '公布依据',
    catalogue: '标准、扶持政策和合同范本',
    documentKind: {
      'contract-template-published': '合同范本',
      'standard-published': '标准和从业规范',
      'support-policy-published': '扶持政策',
    },
    documentState: { announced: '尚未施行', 'in-force': '现行', over: '已停止施行' },
    noDocuments: '目前没有。',
    publishedBy: '发布机关',
    appliesTo: '适用于',
    download: '下载文本',
    earlierVersions: (count) => `以往版本和已停止施行的（${count}）`,
    statistics: '分类统计',
    status: '公示库现状',
    export: '公开导出（可离线核验）',
    description: '接口说明',
    badge: '在网页上展示信用徽章',
    badgeAlt: '环保信用徽章',
    badgeAsImage: '图片（无需脚本）',
    badgeAsElement: '组件（可点开详情）',
    asJson: '本页数据（JSON）',
    removal: (seconds) => `已结束或撤销的记录，至迟 ${seconds} 秒内从本站消失。`,
  },
  en: {
    site: 'Lucheng',
    tagline: 'Credit of environmental service agencies',
    otherLang: { lang: 'zh', label: '中文' },
    agency: 'Agency credit',
    search: 'Look up an agency',
    searchLabel: 'Name, or part of one, or unified social credit code',
    searchButton: 'Look up',
    found: (count, more) =>
      more
        ? `The first ${count} are listed; give more of the name`
        : `${count} ${count === 1 ? 'agency' : 'agencies'}`,
    nothingFound:
      'No agency in the register has a name with these characters. That is neither good standing nor a violation; sole traders are found by code only.',
    blacklist: 'Blacklist',
    blacklistTable: 'Blacklist (CSV)',
    personsTable: 'Practitioners (CSV)',
    listedAgencies: (count) => `Agencies (${count})`,
    listedPersons: (count) =>
      `Practitioners (${count} ${count === 1 ? 'decision' : 'decisions'}; only where a law or regulation orders it)`,
    nobodyListed: 'No agency is on the list now. Not to be listed is no sign of good standing.',
    inDecision: 'Agency and position in the decision',
    publishedUnder: 'Published under',
    catalogue: 'Standards, support policies and model contracts',
    documentKind: {
      'contract-template-published': 'Model contracts',
      'standard-published': 'Standards and rules of practice',
      'support-policy-published': 'Support policies',
    },
    documentState: {
      announced: 'Not yet in force',
      'in-force': 'In force',
      over: 'No longer in force',
    },
    noDocuments: 'None at present.',
    publishedBy: 'Published by',
    appliesTo: 'Applies to',
    download: 'Download the text',
    earlierVersions: (count) => `Earlier versions, and those no longer in force (${count})`,
    statistics: 'Statistics',
    status: 'Register status',
    export: 'Public export, verifiable offline',
    description: 'API description',
    badge: 'Show the badge on a page',
    badgeAlt: 'Environmental credit badge',
    badgeAsImage: 'Picture (no script)',
    badgeAsElement: 'Element (opens details)',
    asJson: 'This page as JSON',
    removal: (seconds) =>
      `A record that has ended or been removed is gone from this site within ${seconds} seconds.`,
  },
};
