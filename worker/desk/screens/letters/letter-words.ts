import type { Lang } from '../../../../shared/messages/lang.ts';

type LetterWords = {
  readonly print: string;
  readonly toCase: string;
  readonly record: string;
  readonly recordHint: string;
};

export const letterWords: Readonly<Record<Lang, LetterWords>> = {
  zh: {
    print: '用浏览器的打印功能打印或者存为 PDF（A4）；空白处手写填写，送达回证另起一页。',
    toCase: '返回案件',
    record: '录入送达',
    recordHint: '送达后，按送达回证录入送达日期、方式和回证文号。',
  },
  en: {
    print:
      'Print it, or save it as PDF, with the browser (A4). Blanks are filled in by hand; the proof of service is a sheet of its own.',
    toCase: 'Back to the case',
    record: 'Record its service',
    recordHint:
      'Once it is served, record day, manner and document of service from the proof of service.',
  },
};
