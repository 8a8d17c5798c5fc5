import { citable } from '../../../../shared/jurisdiction/citable.ts';
import { cite } from '../../../../shared/jurisdiction/cite.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

/** What a correction certificate says around its statement. */
type CorrectionWords = {
  readonly title: string;
  readonly agency: string;
  readonly record: string;
  readonly decision: string;
  readonly proof: string;
  readonly verify: string;
  readonly statute: string;
};

export function correctionWords(lang: Lang): CorrectionWords {
  return allWords[lang];
}

/** What orders the annulment of a published decision to be explained. */
const ground = cite(citable.penaltyLaw, 48);

const allWords: Readonly<Record<Lang, CorrectionWords>> = {
  zh: {
    title: '更正证明',
    agency: '机构',
    record: '被撤销的记录',
    decision: '撤销决定',
    proof: '核验',
    verify: '本证明的数据附有公示库签名的查询凭证，可离线核验；与本页文字不一致的，以凭证为准。',
    statute: `依照${ground.zh}公开说明；不载明原记录的内容。`,
  },
  en: {
    title: 'Correction certificate',
    agency: 'Agency',
    record: 'Annulled record',
    decision: 'Annulled by',
    proof: 'Proof',
    verify:
      'The data of this certificate carries a receipt signed by the register, which can be verified offline. Where this page says otherwise, the receipt prevails.',
    statute: `Explained in public under the ${ground.en}; what the record had said is not repeated.`,
  },
};
