import { type Lang, langOfTag } from '../../../shared/messages/lang.ts';
import { askedLang } from './asked-lang.ts';

/**
 * What decides on the language of a page whose address names none. Whoever follows a link of our own pages has chosen: a Chinese page says
 * so by saying nothing. Whoever comes from elsewhere is asked by their browser's word.
 */
export const varyByLang = 'Accept-Language, Sec-Fetch-Site';

/** The language of a page: what the address says, or what the reader's browser asks for, or Chinese. */
export function readerLang(request: Request): Lang {
  return namesLang(request) ? askedLang(request) : wantedLang(request.headers);
}

/**
 * The address of the same page in the reader's language, where this one names none and would be in another; so that what an address
 * answers is the same for everybody, and no cache can give one reader's language to another.
 */
export function sentOnForLang(request: Request): string | undefined {
  if (namesLang(request)) return undefined;
  const lang = wantedLang(request.headers);
  if (lang === 'zh') return undefined;
  const { pathname, search } = new URL(request.url);
  return `${pathname}${search}${search === '' ? '?' : '&'}lang=${lang}`;
}

export function namesLang({ url }: Request): boolean {
  const start = url.indexOf('?');
  return start >= 0 && new URLSearchParams(url.slice(start)).has('lang');
}

/** Longer ones are no browser's. */
const longest = 1000;

function wantedLang(headers: Headers): Lang {
  const accepted = headers.get('Accept-Language') ?? '';
  if (headers.get('Sec-Fetch-Site') === 'same-origin' || accepted.length > longest) return 'zh';
  let best: { readonly lang: Lang; readonly weight: number } = { lang: 'zh', weight: 0 };
  for (const range of accepted.split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const lang = langOfTag(tag);
    const weight = weightOf(parameters);
    if (lang !== undefined && weight > best.weight) best = { lang, weight };
  }
  return best.lang;
}

/** RFC 9110 § 12.4.2; what is no weight counts for nothing. */
function weightOf(parameters: readonly string[]): number {
  const [given] = parameters.filter((one) => /^q=/i.test(one));
  if (given === undefined) return 1;
  return /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/i.test(given) ? Number(given.slice(2)) : 0;
}
