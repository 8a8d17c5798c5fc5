import type { Register } from '../../shared/register/layers/register.ts';
import type { Lines } from './lines.ts';
import { namesIn, partsOf } from './thin-lines.ts';

/** Lines to be looked over at once: those from `from` up to `to` are its own, the others say what stands around these. */
export type Portion = { readonly lines: Lines; readonly from: number; readonly to: number };

export type Portions = {
  readonly portions: readonly Portion[];
  /** Pieces with a line of so many names without a mark between them that the rest of it is left out. */
  readonly tooDense: ReadonlySet<number>;
};

/**
 * A page's lines in portions that take little time each. A page of ordinary length is one portion, for what a name means depends
 * on what stands around it; only where there are very many names it is parted, and lines with very many are parted at marks
 * by which a name ends anyway.
 */
export function portionsOf(lines: Lines, register: Register): Portions {
  const names = lines.texts.map((text) => namesIn(text, register));
  const total = names.reduce((sum, { length }) => sum + length, 0);
  if (total <= mostAtOnce && names.every(({ length }) => length <= mostInLine)) {
    return { portions: [{ lines, from: 0, to: lines.texts.length }], tooDense: new Set() };
  }
  const tooDense = new Set<number>();
  const parts = lines.texts.flatMap((text, line) => {
    const { parts, isAll } = partsOf(text, names[line] ?? [], mostInLine);
    if (!isAll) tooDense.add(lines.ids[line] ?? 0);
    return parts.map((part) => ({ line, ...part }));
  });
  const thin: Lines = {
    ids: parts.map(({ line }) => lines.ids[line] ?? 0),
    texts: parts.map(({ line, from, to }) => (lines.texts[line] ?? '').slice(from, to)),
    starts: parts.map(({ line, from }) => (lines.starts[line] ?? 0) + from),
    inRow: parts.map(({ line }) => lines.inRow[line] ?? false),
  };
  const counts = parts.map(({ count }) => count);
  return { portions: parted(thin, counts), tooDense };
}

/** Names in one portion, and in one line of it: what is said of several together takes time by their square. */
const mostAtOnce = 200;
const mostInLine = 40;

function parted(lines: Lines, counts: readonly number[]): readonly Portion[] {
  const portions: Portion[] = [];
  let from = 0;
  let sum = 0;
  for (const [line, count] of counts.entries()) {
    if (line > from && sum + count > mostAtOnce / 2) {
      portions.push(portionOf(lines, counts, from, line));
      from = line;
      sum = 0;
    }
    sum += count;
  }
  return [...portions, portionOf(lines, counts, from, counts.length)];
}

/** With some lines around its own, as long as these are not full of names themselves. */
function portionOf(lines: Lines, counts: readonly number[], from: number, to: number): Portion {
  const isLight = (line: number) => (counts[line] ?? mostAround + 1) <= mostAround;
  let [first, end] = [from, to];
  while (from - first < linesAround && isLight(first - 1)) first -= 1;
  while (end - to < linesAround && isLight(end)) end += 1;
  const cut = {
    ids: lines.ids.slice(first, end),
    texts: lines.texts.slice(first, end),
    starts: lines.starts.slice(first, end),
    inRow: lines.inRow.slice(first, end),
  };
  return { lines: cut, from: from - first, to: to - first };
}

const linesAround = 4;
const mostAround = 4;
