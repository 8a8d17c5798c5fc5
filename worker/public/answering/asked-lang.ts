import { type Lang, langs } from '../../../shared/messages/lang.ts';

/** The language a question names, even one that is refused for the rest of its query; Chinese without a name. */
export function askedLang(request: Request): Lang {
  const asked = new URL(request.url).searchParams.get('lang');
  return langs.find((lang) => lang === asked) ?? 'zh';
}
