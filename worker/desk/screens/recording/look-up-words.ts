import type { Lang } from '../../../../shared/messages/lang.ts';

type LookUpWords = {
  readonly wrongDigit: string;
  readonly noAgency: string;
  readonly nobody: string;
  readonly branchOf: (code: string) => string;
};

export const lookUpWords: Readonly<Record<Lang, LookUpWords>> = {
  zh: {
    wrongDigit: '校验位不符，请核对代码。',
    noAgency: '代码无误，台账中没有以此代码登记的机构。',
    nobody: '没有名称相近的机构。',
    branchOf: (code) => `${code} 的分支机构`,
  },
  en: {
    wrongDigit: 'The check digit is wrong: compare the code.',
    noAgency: 'The code is sound; no agency is on file under it.',
    nobody: 'No agency has a name like this.',
    branchOf: (code) => `branch of ${code}`,
  },
};
