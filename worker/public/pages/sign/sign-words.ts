import type { Lang } from '../../../../shared/messages/lang.ts';

/** What a sign for the wall says around the level. */
type SignWords = {
  readonly title: string;
  readonly code: string;
  readonly asOf: (time: string) => string;
  readonly scan: string;
  readonly live: string;
  readonly noOrigin: string;
  readonly hint: string;
  readonly back: string;
  readonly size: Readonly<Record<'a4' | 'a5', string>>;
};

export function signWords(lang: Lang): SignWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, SignWords>> = {
  zh: {
    title: '生态环境技术服务机构信用公示',
    code: '统一社会信用代码',
    asOf: (time) => `本告示所载为 ${time} 的状况`,
    scan: '扫码查看现行状况',
    live: '状况会变化，以扫码所见的网页为准。仅供参考，不得单独作为拒绝投标或者否决的依据。',
    noOrigin: '本站没有设定自己的网址，告示上不能印二维码。',
    hint: '用浏览器的“打印”打印本页；状况变化后请更换。',
    back: '返回公示页',
    size: { a4: 'A4', a5: 'A5' },
  },
  en: {
    title: 'Environmental service agency: published credit',
    code: 'Unified social credit code',
    asOf: (time) => `As it was on ${time}`,
    scan: 'Scan for what holds now',
    live: 'This changes; the page behind the code is what counts. It informs, and is by itself no ground to reject a bid.',
    noOrigin: 'This site does not say its own address, so the sign can have no QR code.',
    hint: 'Print this page with the browser; replace it when something changes.',
    back: 'Back to the agency’s page',
    size: { a4: 'A4', a5: 'A5' },
  },
};
