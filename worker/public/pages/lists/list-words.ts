import type { ListOrder } from '../../../../shared/contract/queries.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

export type FileKind = 'xlsx' | 'csv' | 'json' | 'atom';
export type Column = 'agency' | 'reason' | 'scope' | 'term' | 'decision';

/** What stands around the lists of agencies and of bans. */
type ListWords = {
  /** Before links to the same in other forms. */
  readonly sameAs: string;
  readonly file: Readonly<Record<FileKind, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly blacklist: {
    readonly lead: string;
    readonly agencies: (count: number) => string;
    readonly persons: (count: number) => string;
    readonly nobody: string;
    readonly order: string;
    readonly orders: Readonly<Record<ListOrder, string>>;
    readonly none: string;
  };
  readonly agencies: {
    readonly title: string;
    readonly lead: string;
    readonly level: string;
    readonly service: string;
    readonly grade: string;
    readonly any: string;
    readonly registered: string;
    readonly empty: string;
    readonly page: (page: number) => string;
    readonly next: string;
    readonly previous: string;
    readonly order: string;
  };
  readonly bans: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly none: string;
    readonly count: (bans: number) => string;
  };
};

export function listWords(lang: Lang): ListWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, ListWords>> = {
  zh: {
    sameAs: '同一内容',
    file: { xlsx: '表格（XLSX）', csv: '表格（CSV）', json: '数据（JSON）', atom: '订阅（Atom）' },
    columns: {
      agency: '机构',
      reason: '事由与依据',
      scope: '范围',
      term: '期限',
      decision: '决定',
    },
    blacklist: {
      lead: '此刻在列的机构；移出、撤销和到期的不在其中，也不能从这里查出。列入本身不构成投标资格的否决依据。',
      agencies: (count) => `生态环境技术服务机构（${count} 家）`,
      persons: (count) => `从业人员（${count} 人次，仅限法律、法规规定公布的）`,
      nobody: '目前没有列入黑名单的机构。未列入不等于信用良好。',
      order: '排列',
      orders: { newest: '最近列入的在前', ending: '先到期的在前', code: '按代码' },
      none: '此类服务目前没有列入的机构。',
    },
    agencies: {
      title: '登记机构',
      lead: '在本市办理告知性登记、现未注销的机构。登记不是许可，也不代表信用良好。',
      level: '状态',
      service: '服务类别',
      grade: '等级',
      any: '不限',
      registered: '全部登记机构',
      empty: '没有符合这些条件的机构。可以少选一个条件再看。',
      page: (page) => `第 ${page} 页`,
      next: '下一页',
      previous: '上一页',
      order:
        '排列不分先后。服务类别由机构自行申报，未经核实。不能按地区筛选：告知性登记不限经营地域，登记内容里没有地区；只限某地的市场禁入，见“市场禁入”的范围。',
    },
    bans: {
      title: '市场禁入',
      lead: '现行的市场禁入决定：限制谁、限制什么、到何时。禁入只在写明的领域、服务和地域内有效，以决定文书为准。',
      empty: '目前没有现行的市场禁入决定。',
      none: '从事此类服务的机构目前没有现行的市场禁入决定。',
      count: (bans) => `现行决定 ${bans} 项`,
    },
  },
  en: {
    sameAs: 'The same',
    file: {
      xlsx: 'as a workbook (XLSX)',
      csv: 'as a table (CSV)',
      json: 'as data (JSON)',
      atom: 'as a feed (Atom)',
    },
    columns: {
      agency: 'Agency',
      reason: 'Reason and grounds',
      scope: 'Scope',
      term: 'Term',
      decision: 'Decision',
    },
    blacklist: {
      lead: 'Those listed at this moment. Whoever was removed, annulled or has served the term is not among them and can’t be found from here. To be listed by itself excludes no bidder.',
      agencies: (count) => `Agencies (${count})`,
      persons: (count) =>
        `Practitioners (${count} ${count === 1 ? 'decision' : 'decisions'}; only where a law or regulation orders it)`,
      nobody: 'No agency is on the list now. Not to be listed is no sign of good standing.',
      order: 'Order',
      orders: { newest: 'Listed last first', ending: 'Ending first', code: 'By code' },
      none: 'No agency with this service is on the list now.',
    },
    agencies: {
      title: 'Agencies',
      lead: 'Agencies registered in the city. A registration is no licence, and no sign of good standing.',
      level: 'Level',
      service: 'Service',
      grade: 'Grade',
      any: 'Any',
      registered: 'All registered',
      empty: 'No agency meets these conditions. Try one condition less.',
      page: (page) => `Page ${page}`,
      next: 'Next page',
      previous: 'Previous page',
      order:
        'In no order of merit. Services are self-declared and not verified. There is no choice by area: a registration holds everywhere in the city and names none; a ban for one area says so under “Market bans”.',
    },
    bans: {
      title: 'Market bans',
      lead: 'The bans in force: who is barred, from what, and until when. A ban holds only in the field, services and area that it names; the decision itself is what counts.',
      empty: 'No ban is in force at present.',
      none: 'No ban is in force against an agency with this service.',
      count: (bans) => `${bans} in force`,
    },
  },
};
