import type { Lang } from '../../../shared/messages/lang.ts';
import { welcomeEn } from './welcome-en.ts';
import { welcomeZh } from './welcome-zh.ts';

/** What the page says that opens after installation, in one language. */
export type WelcomeWords = {
  readonly title: string;
  readonly lead: string;
  readonly ready: (agencies: number) => string;
  readonly fetching: string;
  readonly notReady: string;
  readonly does: { readonly title: string; readonly things: readonly string[] };
  readonly never: { readonly title: string; readonly things: readonly string[] };
  readonly sites: {
    readonly title: string;
    readonly about: (allowed: number, all: number) => string;
    readonly more: string;
    readonly list: string;
  };
  readonly pin: {
    readonly title: string;
    readonly how: readonly string[];
    readonly isPinned: string;
  };
  readonly attempt: {
    readonly title: string;
    readonly about: string;
    readonly notice: string;
    readonly noticeTitle: string;
    readonly purchaser: string;
    readonly supplier: string;
    readonly others: string;
    readonly close: string;
    readonly unknown: string;
  };
  readonly settings: string;
};

export function welcomeWords(lang: Lang): WelcomeWords {
  return { zh: welcomeZh, en: welcomeEn }[lang];
}
