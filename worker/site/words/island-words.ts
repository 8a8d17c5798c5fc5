import type { Lang } from '../../../shared/messages/lang.ts';

/** What a page of the site with a script says of itself. */
type IslandWords = {
  readonly opening: string;
  /** With the records that there are, and of when. */
  readonly open: (size: number, asOf: string) => string;
  readonly sealed: string;
  readonly notSealed: string;
  /** With the rule or cause. */
  readonly failed: (why: string) => string;
};

export function islandWords(lang: Lang): IslandWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, IslandWords>> = {
  zh: {
    opening: '正在下载并核验公示库……',
    open: (size, asOf) => `公示库已在本页内，签名核验无误：${size} 条记录，数据截至 ${asOf}。`,
    sealed: '浏览器已禁止本页再发出任何请求，您的名单和文件出不了这台设备。',
    notSealed: '本页不会再发出请求，但这款浏览器没有把它锁住；开标前的名单请用离线包核对。',
    failed: (why) =>
      `公示库没有下载成功或者核验不符（${why}），没有可以作答的数据。请检查网络和本机时间，然后刷新本页。`,
  },
  en: {
    opening: 'Fetching and checking the register …',
    open: (size, asOf) =>
      `The register is in this page, its signature checked: ${size} records, as of ${asOf}.`,
    sealed:
      'The browser now forbids this page to send anything: your list and your files can’t leave this device.',
    notSealed:
      'This page sends nothing any more, but this browser did not lock it; vet lists from before an opening with the offline kit.',
    failed: (why) =>
      `The register could not be fetched or is not as it was signed (${why}); there is nothing to answer from. Check the network and this device’s clock, then load the page anew.`,
  },
};
