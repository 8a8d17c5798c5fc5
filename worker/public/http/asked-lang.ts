import { type Lang, langOfTag } from '../../../shared/messages/lang.ts';

/** The language a question names, even one that is refused for the rest of its query; Chinese without a name. */
export function askedLang(request: Request): Lang {
  const start = request.url.indexOf('?');
  if (start < 0) return 'zh';
  const asked = new URLSearchParams(request.url.slice(start)).get('lang');
  return langOfTag(asked ?? '') ?? 'zh';
}
