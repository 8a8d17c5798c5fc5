import type { Folded } from '../text/fold.ts';
import { countPattern, labelWords } from './label-words.ts';
import { isSetApart } from './set-apart.ts';

/**
 * Whether a name at [start, end) of the folded block really begins there. After a Han character it may be the rest of a
 * longer name that nobody registered (新温州示例 … holds 温州示例 …), unless a space, a label word, a count or another
 * name (that ended at `previousEnd`) parts the two.
 */
export function beginsName(
  { text, offsets }: Folded,
  start: number,
  end: number,
  previousEnd: number,
): boolean {
  if (start === 0 || start === previousEnd) return true;
  if (isSetApart(offsets, start, end, start)) return true;
  const before = text.charAt(start - 1);
  if (before === ')') return isRemarkBefore(text, start);
  if (before === '·') return !isNameLetter(text.charAt(start - 2));
  return !isNameLetter(before) || endsWithLabel(text.slice(Math.max(0, start - 8), start));
}

/** Characters that names are made of; digits are left out, for a number before a name is its number in a list. */
function isNameLetter(char: string): boolean {
  return /\p{L}/u.test(char);
}

function endsWithLabel(before: string): boolean {
  return labelEnd.test(before);
}

/** 「（联合体牵头人）X公司」 is a remark, 「示例（浙江）X公司」 may be one name. */
function isRemarkBefore(text: string, start: number): boolean {
  const open = text.lastIndexOf('(', start - 2);
  const remark = text.slice(open + 1, start - 1);
  return (
    open <= 0 ||
    /[^\p{L}]/u.test(remark) ||
    endsWithLabel(remark) ||
    // 「投标人（排名不分先后）X公司」
    endsWithLabel(text.slice(Math.max(0, open - 8), open)) ||
    !isNameLetter(text.charAt(open - 1))
  );
}

const labelEnd = new RegExp(`(?:${labelWords.join('|')}|${countPattern})$`, 'u');
