import type { Lang } from '../../../../shared/messages/lang.ts';

/** What the front page says. */
type StartWords = {
  readonly title: string;
  readonly lead: (place: string | undefined) => string;
  readonly examples: string;
  readonly inNumbers: string;
  readonly registered: string;
  readonly unit: (count: number) => string;
  readonly recent: string;
  readonly recentMeans: string;
  readonly nothingRecent: string;
  readonly legend: string;
  readonly legendMeans: string;
  readonly grades: string;
  readonly doors: string;
  readonly door: Readonly<Record<DoorKey, Door>>;
  readonly noRegister: string;
};

type DoorKey = 'vet' | 'verify' | 'objection' | 'catalogue' | 'embed' | 'data';

type Door = { readonly title: string; readonly text: string };

export function startWords(lang: Lang): StartWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, StartWords>> = {
  zh: {
    title: '查一家生态环境技术服务机构',
    lead: (place = '本市') =>
      `环评、监测、治理设施运维、土壤修复等机构在${place}的登记、信用等级、黑名单和市场禁入，每条都写明作出决定的机关、文号、依据和截止日期。`,
    examples: '例如',
    inNumbers: '现在公示的',
    registered: '已登记机构',
    unit: (count) => `${count} 家`,
    recent: '最近作出、现仍有效的决定',
    recentMeans: '已结束、撤销或修复的决定依法不再显示。',
    nothingRecent: '目前没有。',
    legend: '标记的含义',
    legendMeans: '每家机构只显示一个标记：最重的状态；没有不良状态的，显示等级。',
    grades: '等级',
    doors: '接下来',
    door: {
      vet: {
        title: '核对一份名单',
        text: '投标人、供应商名单逐行得到答复。在您的浏览器里核对，什么也不上传。',
      },
      verify: {
        title: '核验凭证和二维码',
        text: '别人给您的凭证、记录单、徽章或者牌匾，是真实、过期还是伪造。',
      },
      objection: {
        title: '我就是被列名的机构',
        text: '看懂依据，凭记录编号提出异议，或按条件申请信用修复。',
      },
      catalogue: {
        title: '签合同、找标准',
        text: '合同范本、技术标准和扶持政策，附发布机关和文本校验值。',
      },
      embed: {
        title: '在网站上展示徽章',
        text: '两行代码，徽章随公示库更新，不收集访问者信息。',
      },
      data: {
        title: '下载数据、接入系统',
        text: '表格、接口和可离线核验的公开导出，附许可、更新时间和校验值。',
      },
    },
    noRegister: '现在读不到公示库，暂时不能查询。没有查到结果，不代表信用良好。',
  },
  en: {
    title: 'Look up an environmental service agency',
    lead: (place = 'the city') =>
      `Who may assess, monitor, run treatment plants or restore soil in ${place}: registration, credit grade, blacklist and market bans, each with the authority that decided, its document, its law and its last day.`,
    examples: 'For instance',
    inNumbers: 'Published now',
    registered: 'Registered agencies',
    unit: (count) => String(count),
    recent: 'Latest decisions in force',
    recentMeans: 'What has ended, been annulled or repaired is no longer shown, by law.',
    nothingRecent: 'None at present.',
    legend: 'What the marks mean',
    legendMeans:
      'An agency shows one mark: its worst level, or its grade where no level stands against it.',
    grades: 'Grades',
    doors: 'From here',
    door: {
      vet: {
        title: 'I have a list of bidders',
        text: 'Every row of it is answered in your browser; nothing is uploaded.',
      },
      verify: {
        title: 'I was given a receipt or a QR code',
        text: 'Whether a receipt, a record, a badge or a sign is genuine, expired or forged.',
      },
      objection: {
        title: 'I am an agency that is listed',
        text: 'Understand the grounds, object by quoting the entry, or apply for credit repair.',
      },
      catalogue: {
        title: 'I need a contract or a standard',
        text: 'Model contracts, standards and support policies, each with its publisher and checksum.',
      },
      embed: {
        title: 'I run a website',
        text: 'Two lines show an agency’s badge; it follows the register and collects nothing of visitors.',
      },
      data: {
        title: 'I need the data, or connect a system',
        text: 'Tables, an API and an export that can be verified offline, with licence, dates and checksums.',
      },
    },
    noRegister:
      'The register can’t be read now, so nothing can be looked up. No result is no sign of good standing.',
  },
};
