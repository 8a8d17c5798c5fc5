import type { Correction } from '../rating/facts/derived-facts.ts';
import { dayOf } from '../time/shanghai.ts';
import { formatDay } from './format-time.ts';
import type { Lang } from './lang.ts';
import { words } from './words.ts';

/** What is said of an annulment in public. */
type Annulled = Pick<Correction, 'entries' | 'annulledKind' | 'basis' | 'from'>;

/** The subject of a record. A sole trader has no name in public. */
type Concerned = { readonly code: string; readonly name?: string };

/**
 * What a correction certificate (更正证明) attests, in one sentence or two: whose record of which kind was annulled, by
 * whom, when and by which document, and that it never counted. It says nothing of what the annulled decision had said
 * (Administrative Penalty Law art. 48; domain G5), and nothing beyond the published correction, so that any reader who
 * has the correction can check it word by word.
 */
export function stateCorrection(
  { code, name }: Concerned,
  { entries: [annulling = '', annulled = ''], annulledKind, basis, from }: Annulled,
  lang: Lang,
): string {
  const { corrected } = words(lang);
  const what = corrected[annulledKind] ?? annulledKind;
  const day = formatDay(dayOf(from), lang);
  const { authority, law, article, documentNumber } = basis;
  if (lang === 'zh') {
    const who = name === undefined ? code : `${name}（统一社会信用代码 ${code}）`;
    return `此前公示的关于${who}的“${what}”记录（编号 ${annulled}），已由${authority}于${day}依照${law}${article}，以${documentNumber}撤销（更正记录编号 ${annulling}）。该记录自始无效，不得再以该记录为依据。`;
  }
  const who = name === undefined ? code : `${name} (unified social credit code ${code})`;
  return `The record (${what}, entry ${annulled}) formerly published about ${who} was annulled by ${authority} on ${day}, under ${law} ${article}, by ${documentNumber} (correcting entry ${annulling}). It was void from the beginning and may not be relied on.`;
}
