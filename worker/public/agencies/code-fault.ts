import type { UsccResult } from '../../../shared/identity/uscc.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';

export type InvalidUscc = Extract<UsccResult, { kind: 'invalid' }>;

/** Which rule of GB 32100 a code breaks, in words by which a reader finds the slip. */
export function codeFault(invalid: InvalidUscc): Fault {
  return { field: 'code', rule: `uscc.${invalid.rule}`, ...wordsOf(invalid) };
}

function wordsOf(invalid: InvalidUscc): Pick<Fault, 'zh' | 'en'> {
  switch (invalid.rule) {
    case 'length':
      return {
        zh: `统一社会信用代码应为 18 位，现为 ${invalid.length} 位`,
        en: `A unified social credit code has 18 characters; this has ${invalid.length}`,
      };
    case 'character':
      return {
        zh: `第 ${invalid.position} 位不是该位置允许的字符`,
        en: `Character ${invalid.position} is not allowed in its place`,
      };
    case 'check-digit':
      return {
        zh: `校验码（第 18 位）不符${asIssued.zh}`,
        en: `The check character (18th) does not fit${asIssued.en}`,
      };
    case 'organisation-check-digit':
      return {
        zh: `主体标识码的校验码（第 17 位）不符${asIssued.zh}`,
        en: `The check character of the organisation code (17th) does not fit${asIssued.en}`,
      };
  }
}

/** What to do about a code that was really issued so. */
const asIssued = {
  zh: '，公示库中也没有此代码；请核对，确由登记机关如此核发的，请持执照向市生态环境主管部门申请核验',
  en: ', and the register has no such code; check it, or if it was really issued so, show the licence to the city’s ecology and environment bureau',
};
