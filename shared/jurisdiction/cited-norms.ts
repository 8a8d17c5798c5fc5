import type { Norm } from './norm.ts';
import { normNamed } from './norms.ts';

/** One norm as a text cites it. */
export type CitedNorm = {
  /** As written, without 《》. */
  readonly name: string;
  /** Undefined for one that isn't known here. */
  readonly norm: Norm | undefined;
};

/**
 * Every norm that a text cites: titles in 《》, decrees, announcements and documents by number; a text without any of these is
 * taken for a title.
 */
export function citedNorms(text: string): readonly CitedNorm[] {
  const found = Array.from(text.matchAll(citation), ([cited]) => ofName(cited));
  return found.length > 0 ? found : [ofName(text)];
}

const citation =
  /《[^《》]+》|[\p{Script=Han}]{2,16}令\s*第?\s*\d+\s*号|[\p{Script=Han}]{2,16}\s*\d{4}年第\d+号公告|[\p{Script=Han}]{2,8}[〔[【（(]\d{4}[）)】\]〕]\s*\d+号/gu;

/** Words may stand before the number of a document (`参照国家发展改革委令第36号`), never before a title in 《》. */
function ofName(cited: string): CitedNorm {
  const name = cited.replace(/[《》]/g, '').trim();
  if (cited.startsWith('《')) return { name, norm: normNamed(name) };
  const starts = [...name].keys();
  const known = Array.from(starts, (start) => normNamed([...name].slice(start).join('')));
  return { name, norm: known.find((norm) => norm !== undefined) };
}
