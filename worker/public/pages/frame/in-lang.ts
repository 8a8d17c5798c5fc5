import type { Lang } from '../../../../shared/messages/lang.ts';

/** The address of a page in that language; Chinese is what an address says by saying nothing. */
export function inLang(path: string, lang: Lang, query: Readonly<Record<string, string>> = {}) {
  const asked = new URLSearchParams(lang === 'zh' ? query : { ...query, lang }).toString();
  return asked === '' ? path : `${path}?${asked}`;
}
