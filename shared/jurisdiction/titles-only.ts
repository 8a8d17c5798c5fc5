import { foldText } from '../text/fold.ts';
import { knownNames, normNamed } from './norms.ts';
import { isTitleForm, region } from './title-forms.ts';

/**
 * Whether a text that should name a ground names norms and nothing else, so that what is known of them can't be
 * missed: titles in 《》, each with or without a bracket after it; known names; decrees, announcements and documents by
 * number; or one bare title. Nothing may stand before, between or after them but 、 and 和, and no title may be a known
 * one with words before it, or only a piece of one.
 */
export function isTitlesOnly(text: string): boolean {
  const flat = Array.from(text.normalize('NFKC').replace(/\s/g, ''), (one) =>
    /\p{Script=Han}/u.test(one) ? foldText(one) : one,
  ).join('');
  if (isPlainTitle(flat)) return true;
  const items = flat.split(
    /(?<=[》)])(?=《)|(?<=[》)号]|[法典例定])[、,;和及与](?=《|\p{Script=Han})/u,
  );
  return items.every((item) => isNamed(item));
}

function isNamed(item: string): boolean {
  const [, title] = /^《([^《》]+(?:《[^《》]+》[^《》]*)*)》(?:\([^()]*\))?$/u.exec(item) ?? [];
  if (title !== undefined) return normNamed(title) !== undefined || isOtherTitle(title);
  return isPlainTitle(item);
}

function isPlainTitle(text: string): boolean {
  if (/[《》]/u.test(text)) return false;
  if (normNamed(text) !== undefined) return true;
  if (leading.test(text)) return false;
  if (byNumber.test(text)) return true;
  // Without 《》 it isn't clear where a longer title begins.
  return isTitleForm(text) && isOtherTitle(text) && !holdsKnown(text);
}

/** Whether a title that isn't in the table is neither a known one with other words around it, nor a piece of one. */
function isOtherTitle(title: string): boolean {
  if (leading.test(title)) return false;
  const bare = title.replace(/\([^()]*\)$/u, '');
  if (names.some((name) => name.includes(bare))) return false;
  return !laws.some((name) => bare.endsWith(name));
}

function holdsKnown(text: string): boolean {
  return names.some((name) => {
    const at = text.indexOf(name);
    return at >= 0 && !(at > 0 && region.test(text.slice(0, at)));
  });
}

/** Words that no title begins with. */
const leading =
  /^(?:违反|违背|触犯|不符合|适用|依据|依照|根据|按照|参照|比照|援引|引用|原(?!产地|料|油|子)|现行|旧|新(?:的|修))/u;

const numeral = '[\\d〇零一二三四五六七八九十百]+';
const byNumber = new RegExp(
  `^[\\p{Script=Han}、]{2,30}(?:令(?:\\d{4}年)?第?${numeral}号|[〔[【(]\\d{4}[)】\\]〕]第?\\d+号|\\d{4}年第\\d+号(?:公告)?|公告\\d{4}年第\\d+号)$`,
  'u',
);

const names = knownNames().filter((name) => /^\p{Script=Han}+$/u.test(name));

/** No other law's name ends like one of these. Shorter names are left out: others do end in, for example, 处罚法. */
const laws = names.filter((name) => name.length > 4 && normNamed(name)?.level === 'law');
