import type { Day } from '../time/instant.ts';
import { isDay } from '../time/shanghai.ts';

/** `block`: the number of the block that states the day. */
export type NoticeDay = { readonly day: Day; readonly block: number };

/**
 * The day on which a notice says that it was published: the first day after a word for it (发布时间, 公告日期, 公示期 …), else
 * the day that stands alone in a block, if only one does (mostly a signature's). Days of bids, contracts and
 * deadlines don't count, nor days before 2000 or after `today`. Undefined where none is left.
 */
export function noticeDayIn(blocks: readonly string[], today: Day): NoticeDay | undefined {
  const lone = new Map<Day, number>();
  for (const [block, text] of blocks.entries()) {
    const labelled = labelledDay(text, blocks[block + 1]);
    if (labelled !== undefined && isPast(labelled, today)) return { day: labelled, block };
    const day = loneDay(text);
    if (day !== undefined && isPast(day, today)) lone.set(day, block);
  }
  const [only] = lone;
  return only === undefined || lone.size > 1 ? undefined : { day: only[0], block: only[1] };
}

/** The day after a label, in the same block or, as in a table, at the beginning of the `next` one. */
function labelledDay(block: string, next = ''): Day | undefined {
  // Most blocks have no word of time in them and need only this test.
  if (!wordOfTime.test(block)) return undefined;
  const text = block.normalize('NFKC');
  for (const match of text.matchAll(label)) {
    const from = match.index + match[0].length;
    const after = text.slice(from, from + longestDay);
    const found = dayAtStart(after === '' ? next : after);
    if (found !== undefined) return found.day;
  }
  return undefined;
}

function loneDay(block: string): Day | undefined {
  if (block.length > longestLoneDay || !yearAtStart.test(block)) return undefined;
  const found = dayAtStart(block);
  return found && timeOfDay.test(found.rest) ? found.day : undefined;
}

function isPast(day: Day, today: Day): boolean {
  return '2000-01-01' <= day && day <= today;
}

const longestLoneDay = 24;
/** The most characters of a written day, spaces included. */
const longestDay = 64;
const yearAtStart = /^\s*[\d０-９〇零○一二]/u;
const timeOfDay = /^(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*$/u;
const wordOfTime = /时\s*间|日\s*期|時間|发布于|發布於|公[示告]期/u;

const occasions = '发布|發布|公告|公示|发文|成文|印发|刊登|发稿|公布|挂网|上网|信息|更新';
/** The labels, and 「日期」 alone, but not where letters before it say which day, as in 「开 标 时 间」. */
const label = new RegExp(
  `(?:(?<!首次|原)(?:${occasions})的?(?:时间|日期|時間)|(?<!\\p{L}\\s{0,4})(?:时\\s*间|日\\s*期|時間)|发布于|發布於|公[示告]期限?)` +
    '[\\s:\\]】)]*[为自从是為從]?\\s*',
  'gu',
);

const western = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*日?/u;
const numeral = '[一二三四五六七八九十]';
const chinese = new RegExp(
  `^\\s*([〇零○一二三四五六七八九]{4})年(${numeral}{1,3})月(${numeral}{1,3})日`,
  'u',
);

/** A day that exists, and the text after it. */
function dayAtStart(source: string): { readonly day: Day; readonly rest: string } | undefined {
  const text = source.normalize('NFKC');
  const match = western.exec(text) ?? chinese.exec(text);
  if (match === null) return undefined;
  const [whole, ...parts] = match;
  const [year, month, dayOfMonth] = parts.map(arabic);
  const day = `${year}-${month}-${dayOfMonth}`;
  return isDay(day) ? { day, rest: text.slice(whole.length) } : undefined;
}

/** 二〇二六 is read digit by digit, 二十三 as a number; the result has at least two digits. */
function arabic(written: string): string {
  const [tens = '', ones] = written.split('十');
  const digits = ones === undefined ? written : `${tens || '一'}${ones || '〇'}`;
  return Array.from(digits, digitOf).join('').padStart(2, '0');
}

function digitOf(char: string): string {
  const digit = '〇一二三四五六七八九'.indexOf(char);
  if (digit >= 0) return String(digit);
  return char >= '0' && char <= '9' ? char : '0';
}
