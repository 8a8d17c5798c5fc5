import type { Lang } from '../../../../shared/messages/lang.ts';

/** What a page that is a tool says around its script. */
export type ToolWords = {
  readonly title: string;
  readonly lead: string;
  /** What to do without a script. */
  readonly noScript: string;
  /** Above what the page promises. */
  readonly promise: string;
  readonly promises: readonly string[];
};

/** What stands there until the script has begun, and for good where it doesn't come. */
export const openingWords: Readonly<Record<Lang, string>> = {
  zh: '正在打开。一直停在这里的，说明脚本没有加载成功，请刷新本页。',
  en: 'Opening. If this stays, the script could not be loaded: load the page anew.',
};
