import { characterBefore } from '../text/character-before.ts';
import type { Folded } from '../text/fold.ts';
import { countPattern, labelWords } from './label-words.ts';
import { beginsLatinName, endsWithEnglishWord } from './latin-words.ts';
import { isSetApart } from './set-apart.ts';

/**
 * Whether a name at [start, end) of the folded block really begins there. After a Han character it may be the rest of
 * a longer, unregistered name (新温州示例 … contains 温州示例 …), unless a space, a label word, a count or another name (that
 * ended at `previousEnd`) comes in between.
 */
export function beginsName(
  folded: Folded,
  start: number,
  end: number,
  previousEnd: number,
): boolean {
  const { text } = folded;
  if (start === 0 || start === previousEnd) return true;
  if (isLatin(text.charAt(start))) return beginsLatinName(folded, start);
  if (isSetApart(folded, start, end, start)) return true;
  const before = characterBefore(text, start);
  if (before === ')') return isRemarkBefore(text, start);
  if (before === '·') return !isNameLetter(characterBefore(text, start - 1));
  return (
    !isNameLetter(before) ||
    endsWithLabel(text.slice(Math.max(0, start - 8), start)) ||
    isOtherName.test(text.slice(Math.max(0, start - 8), start)) ||
    (isLatin(before) && endsWithEnglishWord(folded.source, folded.offsets[start] ?? 0))
  );
}

/** Words that announce another name of the same organisation: 「X公司（原Y公司）」, 「（曾用名Y公司）」. */
const isOtherName =
  /(?:(?<![\p{L}\d])[原现]|(?:曾用|原|旧|曾|现|改|更|前)(?:用名|名称|名|称)|(?:更名|改名|变更)[前后]|前身)$/u;

function isLatin(char: string): boolean {
  return /\p{Script=Latin}/u.test(char);
}

/** Whether names are made of such characters. Digits are left out: a number before a name is its number in a list. */
function isNameLetter(char: string): boolean {
  return /\p{L}/u.test(char);
}

function endsWithLabel(before: string): boolean {
  return labelEnd.test(before);
}

/** 「（联合体牵头人）X公司」 begins with a remark; 「示例（浙江）X公司」 may be one name. */
function isRemarkBefore(text: string, start: number): boolean {
  const open = text.lastIndexOf('(', start - 2);
  const remark = text.slice(open + 1, start - 1);
  return (
    open <= 0 ||
    /[^\p{L}]/u.test(remark) ||
    endsWithLabel(remark) ||
    // A remark like 「投标人（排名不分先后）X公司」.
    endsWithLabel(text.slice(Math.max(0, open - 8), open)) ||
    !isNameLetter(characterBefore(text, open))
  );
}

const labelEnd = new RegExp(`(?:${labelWords.join('|')}|${countPattern})$`, 'u');
