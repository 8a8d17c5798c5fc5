import type { DocumentState } from '../../../../shared/contract/catalogue-answer.ts';
import type { DocumentKind } from '../../../../shared/disclosure/catalogue-record.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

/** What stands around documents and decisions about persons. */
type DocumentWords = {
  /** Before position and agency: they are of the time of the act, not of today. */
  readonly inDecision: string;
  /** Before the norm that orders a natural person's decision to be public. */
  readonly publishedUnder: string;
  /** The catalogue of standards, support policies and model contracts. */
  readonly catalogue: string;
  readonly lead: string;
  readonly documentKind: Readonly<Record<DocumentKind, string>>;
  readonly documentState: Readonly<Record<DocumentState, string>>;
  readonly noDocuments: string;
  /** Before the authority that vouches for a document. */
  readonly publishedBy: string;
  /** Before the services that a document is about. */
  readonly appliesTo: string;
  readonly download: string;
  readonly earlierVersions: (count: number) => string;
};

export function documentWords(lang: Lang): DocumentWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, DocumentWords>> = {
  zh: {
    inDecision: '决定所载机构和职务',
    publishedUnder: '公布依据',
    catalogue: '标准、扶持政策和合同范本',
    lead: '签合同用哪份范本，做事按哪条标准，能申请什么扶持。每份注明发布机关、文号和施行日期；能下载的附校验值，可以核对与发布的一致。',
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
  },
  en: {
    inDecision: 'Agency and position in the decision',
    publishedUnder: 'Published under',
    catalogue: 'Standards, support policies and model contracts',
    lead: 'Which contract to sign, which standard to work by, which support to apply for. Each names its publisher, document and dates; a text to download has a checksum, so that it can be held against what was published.',
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
  },
};
