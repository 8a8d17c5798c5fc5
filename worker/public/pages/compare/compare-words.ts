import type { Lang } from '../../../../shared/messages/lang.ts';

export type ComparedRow =
  | 'level'
  | 'why'
  | 'effect'
  | 'grade'
  | 'others'
  | 'registration'
  | 'licences';

/** What stands around agencies side by side. */
type CompareWords = {
  readonly title: string;
  readonly lead: string;
  readonly code: (place: number) => string;
  readonly compare: string;
  readonly row: Readonly<Record<ComparedRow, string>>;
  readonly nothing: string;
  readonly how: string;
  /** On an agency’s page. */
  readonly withOthers: string;
};

export function compareWords(lang: Lang): CompareWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, CompareWords>> = {
  zh: {
    title: '比较机构',
    lead: '把至多三家机构公示的内容并排列出，按填写的先后排列，不分高下。公示的是已登记、已决定的事；没有公示不良记录，不等于服务更好。',
    code: (place) => `第 ${place} 家的统一社会信用代码`,
    compare: '比较',
    row: {
      level: '状态',
      why: '依据',
      effect: '影响',
      grade: '等级与算式',
      others: '其他公示记录',
      registration: '登记',
      licences: '许可',
    },
    nothing: '无',
    how: '填入代码，或者从机构页选“与其他机构比较”。',
    withOthers: '与其他机构比较',
  },
  en: {
    title: 'Agencies side by side',
    lead: 'What is published of up to three agencies, in the order in which they were asked for, which ranks nobody. Published is what was registered and decided; nothing adverse on record is no proof of better service.',
    code: (place) => `Unified social credit code of agency ${place}`,
    compare: 'Compare',
    row: {
      level: 'Level',
      why: 'Why',
      effect: 'Effect',
      grade: 'Grade and its sum',
      others: 'Other records',
      registration: 'Registration',
      licences: 'Licences',
    },
    nothing: 'None',
    how: 'Fill in codes, or follow “Compare with others” from an agency’s page.',
    withOthers: 'Compare with others',
  },
};
