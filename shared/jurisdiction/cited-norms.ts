import { type NamedNorm, namesIn } from './names-of-norms.ts';
import type { Norm } from './norm.ts';
import { normNamed } from './norms.ts';

/** One norm as a text cites it. */
export type CitedNorm = {
  /** As written, without 《》. */
  readonly name: string;
  /** The bracket after the title, where its decree or document number may stand; empty if there is none. */
  readonly behind: string;
  /** Undefined for a norm that isn't in the table. */
  readonly norm: Norm | undefined;
};

/**
 * Every norm that a text cites: titles in 《》; outside them the names of known norms, and decrees, announcements and documents by
 * number. A text without any of these is taken for a title.
 */
export function citedNorms(text: string): readonly CitedNorm[] {
  const titles = Array.from(text.matchAll(inBrackets), ([, name = '', behind = '']) => ({
    name,
    behind,
    norm: normNamed(name),
  }));
  const rest = text.replaceAll(/《[^《》]+》/gu, '》');
  const known = namesIn(rest).map(ofKnown);
  const numbered = Array.from(rest.matchAll(byNumber), ([cited]) => ofNumber(cited));
  const found = [...titles, ...known, ...numbered];
  return found.length > 0 ? found : [{ name: text.trim(), behind: '', norm: normNamed(text) }];
}

const inBrackets = /《([^《》]+)》\s*([（(][^（）()]*[）)])?/gu;

const byNumber =
  /[\p{Script=Han}]{2,16}令\s*第?\s*\d+\s*号|[\p{Script=Han}]{2,16}\s*\d{4}年第\d+号公告|[\p{Script=Han}]{2,8}[〔[【（(]\d{4}[）)】\]〕]\s*\d+号/gu;

function ofKnown({ name, norm }: NamedNorm): CitedNorm {
  return { name, behind: '', norm };
}

/** Words may come before the number of a document: `参照国家发展改革委令第36号`. */
function ofNumber(cited: string): CitedNorm {
  const name = cited.trim();
  const starts = [...name].keys();
  const known = Array.from(starts, (start) => normNamed([...name].slice(start).join('')));
  return { name, behind: '', norm: known.find((norm) => norm !== undefined) };
}
