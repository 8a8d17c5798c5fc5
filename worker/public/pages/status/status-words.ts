import type { Lang } from '../../../../shared/messages/lang.ts';

/** How a reader is told which register answers. */
type StatusWords = {
  readonly title: string;
  readonly lead: string;
  readonly register: string;
  readonly sequence: string;
  readonly issued: string;
  readonly issuedAt: (time: string, seconds: number) => string;
  readonly expires: string;
  readonly agencies: string;
  readonly key: string;
  readonly removal: string;
  readonly bound: string;
  readonly boundIs: (online: number, extension: number) => string;
  readonly measured: string;
  readonly measuredIs: (seconds: number, day: string) => string;
  readonly tree: string;
  readonly treeMeans: string;
  readonly entries: string;
  readonly ledgerRoot: string;
  readonly recordsRoot: string;
  readonly forPrograms: string;
};

export function statusWords(lang: Lang): StatusWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, StatusWords>> = {
  zh: {
    title: '公示库现状',
    lead: '本页说明：此刻作答的是哪一次发布的公示库、它有多新、撤下的记录多久消失，以及怎样核对没有人改过它。',
    register: '正在作答的公示库',
    sequence: '发布序号',
    issued: '签发时间',
    issuedAt: (time, seconds) =>
      `${time}（${inUnits(seconds, ['秒', '分钟', '小时', '天'], '')}前）`,
    expires: '签名有效至',
    agencies: '有记录的机构',
    key: '签名密钥',
    removal: '撤下要多久',
    bound: '承诺',
    boundIs: (online, extension) =>
      `自记录撤下起，网站、接口、徽章至迟 ${online} 秒，在线的浏览器扩展至迟 ${extension} 秒。`,
    measured: '实测',
    measuredIs: (seconds, day) =>
      `网站、接口、徽章中最慢者 ${seconds} 秒（${day}，一次测量，单机）。`,
    tree: '树根',
    treeMeans:
      '抄下这几行，日后可以据此证明台账只增不改。核验方法见公开导出；网站本身无从伪造它们，因为签名密钥不在这里。',
    entries: '台账条数',
    ledgerRoot: '台账树根',
    recordsRoot: '公示记录树根',
    forPrograms: '供程序读取：',
  },
  en: {
    title: 'Status of the register',
    lead: 'Which publication of the register answers now, how old it is, how soon what is removed is gone, and how to check that nobody has altered it.',
    register: 'The register that answers',
    sequence: 'Publication',
    issued: 'Signed at',
    issuedAt: (time, seconds) =>
      `${time} (${inUnits(seconds, ['second', 'minute', 'hour', 'day'], 's')} ago)`,
    expires: 'Signature valid until',
    agencies: 'Agencies on record',
    key: 'Signing key',
    removal: 'How soon what is removed is gone',
    bound: 'Promised',
    boundIs: (online, extension) =>
      `From the recording of a removal: site, API and badges within ${online} seconds, a browser extension that is online within ${extension}.`,
    measured: 'Measured',
    measuredIs: (seconds, day) =>
      `The slowest of site, API and badges took ${seconds} seconds (${day}, one run on one machine).`,
    tree: 'Roots',
    treeMeans:
      'Whoever notes these lines can prove later that the ledger has only grown. The public export says how; this site can’t forge them, for it has no signing key.',
    entries: 'Entries in the ledger',
    ledgerRoot: 'Root of the ledger',
    recordsRoot: 'Root of the published records',
    forPrograms: 'For programs:',
  },
};

/** A time that has passed, in the largest unit of which it has two or more: 119 seconds, 2 minutes, 47 hours, 2 days. */
function inUnits(seconds: number, units: readonly string[], plural: string): string {
  const lengths = [1, 60, 3600, 86_400];
  const largest = lengths.findLastIndex((length) => seconds >= 2 * length);
  const place = Math.max(0, largest);
  const count = Math.floor(seconds / (lengths[place] ?? 1));
  return `${count} ${units[place]}${count === 1 ? '' : plural}`;
}
