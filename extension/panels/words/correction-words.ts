import type { Lang } from '../../../shared/messages/lang.ts';
import type { DismissalReason } from '../../settings/dismissal-reasons.ts';

/** What is said of a reader's own corrections, in one language. */
type CorrectionWords = {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly dismissed: string;
  readonly count: (agencies: number) => string;
  readonly dismiss: string;
  readonly dismissAbout: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<DismissalReason, string>>;
  readonly note: string;
  readonly undo: string;
  readonly report: string;
  readonly reportAbout: string;
  readonly reportText: string;
  readonly copy: string;
  readonly copied: string;
  readonly lines: Readonly<
    Record<
      'about' | 'agency' | 'written' | 'page' | 'level' | 'register' | 'asOf' | 'wrong',
      string
    >
  >;
};

const zh: CorrectionWords = {
  title: '已忽略的提示',
  about: '只在本机、只对该网页有效：网页上不再标出，面板中仍列出并计数，查询记录单照常载入。',
  none: '没有忽略任何提示。',
  dismissed: '已忽略',
  count: (agencies) => `其中 ${agencies} 家已由您忽略`,
  dismiss: '忽略此提示',
  dismissAbout: '只在本机、只对本网页有效，可随时撤销；不影响查询记录单。',
  reason: '理由',
  reasons: {
    'not-this-agency': '不是这家机构',
    'not-a-party': '与本项目无关',
    'dealt-with': '已知并已处理',
    other: '其他',
  },
  note: '备注（可不填）',
  undo: '撤销忽略',
  report: '报告错误',
  reportAbout: '以下文字不会自动发出。请核对、补充后自行复制，交给数据所载的主管部门。',
  reportText: '报告内容',
  copy: '复制',
  copied: '已复制。',
  lines: {
    about: '绿诚：疑似有误的提示',
    agency: '机构',
    written: '网页所写',
    page: '网页',
    level: '显示为',
    register: '公示库',
    asOf: '数据截至',
    wrong: '错在哪里',
  },
};

const en: CorrectionWords = {
  title: 'Dismissed findings',
  about:
    'On this device and for that page alone: it is no longer marked there, but still listed and counted in the panel, and part of query records.',
  none: 'Nothing has been dismissed.',
  dismissed: 'Dismissed',
  count: (agencies) => `${agencies} of these you have dismissed`,
  dismiss: 'Dismiss this finding',
  dismissAbout:
    'On this device and for this page alone; it can be undone, and changes no query record.',
  reason: 'Reason',
  reasons: {
    'not-this-agency': 'it is not this agency',
    'not-a-party': 'it has no part in this project',
    'dealt-with': 'known and dealt with',
    other: 'other',
  },
  note: 'Note (not needed)',
  undo: 'Undo',
  report: 'Report an error',
  reportAbout:
    'Nothing of this is sent by itself. Check and complete it, copy it, and give it to the authority that the data names.',
  reportText: 'What the report says',
  copy: 'Copy',
  copied: 'Copied.',
  lines: {
    about: 'Lucheng: a finding that seems to be wrong',
    agency: 'Agency',
    written: 'As the page writes it',
    page: 'Page',
    level: 'Shown as',
    register: 'Register',
    asOf: 'Data as of',
    wrong: 'What is wrong',
  },
};

export function correctionWords(lang: Lang): CorrectionWords {
  return { zh, en }[lang];
}
