import type { Box } from './box.ts';
import type { Column } from './columns.ts';

/**
 * What there is between a line and the one below it. `wrapped`: there was no room left, so that the text surely goes on;
 * `perhaps`: it may, for somebody may have broken the line by hand; `apart`: what stood there had come to its end.
 */
export type LineJoin = 'wrapped' | 'perhaps' | 'apart';

export type JoinedIn = {
  /** Where the column ends at the right for certain, if other lines or the next column show it. */
  readonly bound: number | undefined;
  /** The least distance between two lines of the column. */
  readonly tightest: number;
  /** Nothing stands beside the upper line: it is no row of a table. */
  readonly isAlone: boolean;
};

export function lineJoin(above: Box, below: Box, { bound, tightest, isAlone }: JoinedIn): LineJoin {
  const down = above.base - below.base;
  if (isWhole(above.text) && !startsLikeBranch.test(below.text.trim())) return 'apart';
  if (down > tightest * 1.35) return 'apart';
  const isFull = bound !== undefined && above.right + leastWidth(below) > bound;
  // Rows of a table stand further apart than the lines of a cell.
  const isNear = isAlone || down < above.size * 1.8;
  return isFull && isNear && isAligned(above, below) ? 'wrapped' : 'perhaps';
}

export function tightestIn(column: Column): number {
  return column.reduce((least, { base }, place) => {
    const before = column[place - 1];
    return before === undefined ? least : Math.min(least, before.base - base);
  }, Infinity);
}

/** Whether what a line ends with has come to its end. */
export function isWhole(text: string): boolean {
  const solid = text.replace(/\s/g, '');
  return wholeEnd.test(solid) || isCodeAtEnd.test(solid) || isFigure.test(solid);
}

/** A company's name is complete with these; so is a sentence. */
const wholeEnd = /(?:公司|事务所|[(（](?:有限|普通|特殊普通)合伙[)）]|[。；;])$/u;
const isCodeAtEnd = /(?<![0-9A-Z])[0-9A-Z]{18}$/;
/** An amount, and not the digits that a code begins with. */
const isFigure = /^(?=.*\D)[¥￥]?[\d.,，]+(?:元|万元|%|％|分)?$/u;
const startsLikeBranch = /^\p{L}{0,10}(?:分公司|分院|分所|分部|办事处|营业部)/u;

/** As much as the next line has that no line end parts: a character and the punctuation after it, or a word. */
function leastWidth({ text, size }: Box): number {
  const [word = ''] = /^\s*(?:[\w.-]+|.[)）》」”、，。；：]?)/u.exec(text) ?? [];
  return [...word.trim()].reduce((sum, one) => sum + (/[\w.-]/.test(one) ? 0.6 : 1) * size, 0);
}

/** Whether the line below begins where lines of the same text do: at the left edge, or both stand in the middle. */
function isAligned(above: Box, below: Box): boolean {
  const { size } = above;
  const middles = (above.left + above.right - below.left - below.right) / 2;
  return below.left < above.left + size * 0.3 || Math.abs(middles) < size * 0.6;
}
