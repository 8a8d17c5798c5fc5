import { longestBlock } from '../../shared/findings/read-page.ts';
import type { NameHit } from '../../shared/names/scan-names.ts';
import type { Register } from '../../shared/register/layers/register.ts';
import { endInSource, fold } from '../../shared/text/fold.ts';
import { isWorthReading, lineBreak } from '../messages/lines.ts';
import type { BlockPlace } from '../messages/packed-places.ts';
import type { Look } from '../messages/page-messages.ts';

/** The lines of pieces of text, in their order: each with the number of its piece and where it begins there. */
export type Lines = {
  readonly ids: readonly number[];
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  /** Whether it seems to stand in a row of a table. */
  readonly inRow: readonly boolean[];
};

/** The lines as they go on for names that their bearers alone give themselves, and where these names begin that go over a line's end. */
export type DeclaredLines = Lines & { readonly across: readonly BlockPlace[] };

export type LinesOfPage = Lines & {
  /** Where a name may go on over a line end. */
  readonly readClosely: readonly BlockPlace[];
  /** Only where there are such names: these join no lines for other names. */
  readonly declared: DeclaredLines | undefined;
};

/**
 * Parts pieces of text into their lines. Line ends and tabs stand between boxes, or where one box's text has a line break:
 * what reads as a name across one may be none, and is left to closer reading. Over a `lineBreak` names go on.
 */
export function linesOf(
  { ids, texts }: Pick<Look, 'ids' | 'texts'>,
  register?: Register,
): LinesOfPage {
  const pieces = texts.map((text, place): Piece => {
    const id = ids[place] ?? 0;
    return { id, text, ...namesAcrossLines(text, register) };
  });
  const across = pieces.flatMap(({ id, text, declared }) =>
    placesOf(id, declared.filter(isOver(text, lineBreaks))),
  );
  const lines = partedLines(pieces, ({ names }) => names);
  const both = ({ names, declared }: Piece) => [...names, ...declared];
  return {
    ...lines,
    readClosely: pieces.flatMap((piece) =>
      placesOf(piece.id, both(piece).filter(isOver(piece.text, boxEnds))),
    ),
    declared: across.length > 0 ? { ...partedLines(pieces, both), across } : undefined,
  };
}

/** [from, to) in a text. */
type Span = readonly [from: number, to: number];

/** A text and what reads as a name across a line end in it, by an authority's word or by their bearers' own. */
type Piece = {
  readonly id: number;
  readonly text: string;
  readonly names: readonly Span[];
  readonly declared: readonly Span[];
};

function namesAcrossLines(
  text: string,
  register: Register | undefined,
): Pick<Piece, 'names' | 'declared'> {
  if (register === undefined || text.length > longestBlock || !lineEnd.test(text))
    return { names: [], declared: [] };
  const folded = fold(text);
  const spansOf = (hits: readonly NameHit[]) =>
    hits
      .map(({ start, end }): Span => [folded.offsets[start] ?? 0, endInSource(folded, end - 1)])
      .filter(isOver(text, lineEnd));
  return {
    names: spansOf(register.scan(folded.text)),
    declared: spansOf(register.scanDeclared(folded.text)),
  };
}

function isOver(text: string, ends: RegExp): (name: Span) => boolean {
  return ([from, to]) => ends.test(text.slice(from, to));
}

function placesOf(block: number, spans: readonly Span[]): readonly BlockPlace[] {
  return spans.map(([start, end]) => ({ block, start, end }));
}

function partedLines(pieces: readonly Piece[], namesOf: (piece: Piece) => readonly Span[]): Lines {
  const lines = {
    ids: [] as number[],
    texts: [] as string[],
    starts: [] as number[],
    inRow: [] as boolean[],
  };
  for (const piece of pieces) {
    const { id, text } = piece;
    for (const [from, to] of linesIn(text, namesOf(piece))) {
      const line = text.slice(from, to);
      if (!isWorthReading(line)) continue;
      lines.ids.push(id);
      lines.texts.push(line);
      lines.starts.push(from);
      lines.inRow.push(isInRow(text, from, to));
    }
  }
  return lines;
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
const boxEnds = /[\n\t]/;
const lineBreaks = new RegExp(lineBreak);
const lineEnd = new RegExp(`[\\n\\t${lineBreak}]`);
const everyLineEnd = new RegExp(lineEnd, 'g');
