import type { Lang } from '../../../../shared/messages/lang.ts';

/** What of a question stands in its address. */
export type AddressQuery = Readonly<Record<string, string | readonly string[]>>;

/** The address of a page in that language; Chinese is what an address says by saying nothing. */
export function inLang(path: string, lang: Lang, query: AddressQuery = {}): string {
  return withQuery(path, lang === 'zh' ? query : { ...query, lang });
}

export function withQuery(path: string, query: AddressQuery): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one]),
  );
  const asked = new URLSearchParams(pairs).toString();
  return asked === '' ? path : `${path}?${asked}`;
}
