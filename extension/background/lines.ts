import { longestBlock } from '../../shared/findings/read-page.ts';
import type { Register } from '../../shared/register/layers/register.ts';
import { endInSource, fold } from '../../shared/text/fold.ts';
import { isWorthReading, lineBreak } from '../lines.ts';
import type { Look } from '../messages.ts';
import type { BlockPlace } from '../packed-places.ts';

/** The lines of pieces of text, in their order: each with the number of its piece and where it begins there. */
export type Lines = {
  readonly ids: readonly number[];
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  /** Whether it seems to stand in a row of a table. */
  readonly inRow: readonly boolean[];
};

/** `readClosely`: where a name may go on over a line end. */
type LinesOfPage = Lines & { readonly readClosely: readonly BlockPlace[] };

/**
 * Parts pieces of text into their lines. Line ends and tabs stand between boxes, or where one box's text has a line break:
 * what reads as a name across one may be none, and is left to closer reading. Over a `lineBreak` names go on.
 */
export function linesOf(
  { ids, texts }: Pick<Look, 'ids' | 'texts'>,
  register?: Register,
): LinesOfPage {
  const lines = {
    ids: [] as number[],
    texts: [] as string[],
    starts: [] as number[],
    inRow: [] as boolean[],
  };
  const readClosely: BlockPlace[] = [];
  for (const [place, text] of texts.entries()) {
    const id = ids[place] ?? 0;
    const names = register === undefined ? [] : namesAcrossLines(text, register);
    readClosely.push(...acrossBoxes(text, names).map((place) => ({ block: id, ...place })));
    for (const [from, to] of linesIn(text, names)) {
      const line = text.slice(from, to);
      if (!isWorthReading(line)) continue;
      lines.ids.push(id);
      lines.texts.push(line);
      lines.starts.push(from);
      lines.inRow.push(isInRow(text, from, to));
    }
  }
  return { ...lines, readClosely };
}

/** From a place in a text up to another one. */
type Span = readonly [from: number, to: number];

function namesAcrossLines(text: string, { scan }: Register): readonly Span[] {
  if (text.length > longestBlock || !lineEnd.test(text)) return [];
  const folded = fold(text);
  return scan(folded.text)
    .map(({ start, end }): Span => [folded.offsets[start] ?? 0, endInSource(folded, end - 1)])
    .filter(([from, to]) => lineEnd.test(text.slice(from, to)));
}

function acrossBoxes(text: string, names: readonly Span[]) {
  return names.flatMap(([start, end]) =>
    boxEnd.test(text.slice(start, end)) ? [{ start, end }] : [],
  );
}

function linesIn(text: string, names: readonly Span[]): readonly Span[] {
  // A piece too long to be looked over stays one, and is counted as that.
  if (text.length > longestBlock) return [[0, text.length]];
  const isInName = goThrough(names);
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(everyLineEnd)) {
    if (end === lineBreak && isInName(index)) continue;
    lines.push([start, index]);
    start = index + 1;
  }
  return [...lines, [start, text.length]];
}

/** Whether a place is in one of the names; asked for places in the order of the text. */
function goThrough(names: readonly Span[]): (place: number) => boolean {
  const inOrder = names.toSorted(([one], [other]) => one - other).values();
  let name = inOrder.next().value;
  return (place) => {
    while (name !== undefined && name[1] <= place) name = inOrder.next().value;
    return name !== undefined && name[0] < place;
  };
}

/** Tabs part the cells of a row; in a cell there may be boxes of its own. */
function isInRow(text: string, from: number, to: number): boolean {
  return (
    tabBefore.test(text.slice(Math.max(0, from - 4), from)) || tabAfter.test(text.slice(to, to + 4))
  );
}

const tabBefore = /\t\n*$/;
const tabAfter = /^\n*\t/;
const boxEnd = /[\n\t]/;
const lineEnd = new RegExp(`[\\n\\t${lineBreak}]`);
const everyLineEnd = new RegExp(lineEnd, 'g');
