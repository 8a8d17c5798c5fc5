import { type Lang, langs } from '../../../../shared/messages/lang.ts';
import { cookiesIn } from '../../entering/own-request.ts';

const name = '__Host-lucheng-lang';

/** The language that a reader has chosen; Chinese until they have. */
export function askedLang({ headers }: Request): Lang {
  const chosen = cookiesIn(headers).find(([key]) => key === name)?.[1];
  return langs.find((lang) => lang === chosen) ?? 'zh';
}

/** Keeps the choice for a year. */
export function langCookie(lang: Lang): string {
  return `${name}=${lang}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000`;
}
