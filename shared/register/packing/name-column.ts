import type { Sections } from './container.ts';
import { type Phrases, splitName } from './learn-phrases.ts';
import type { segmentFormat } from './segment-format.ts';
import { type OpenStrings, packStrings, textOfUnits } from './string-column.ts';

export type PackedNames = Pick<
  Sections<typeof segmentFormat>,
  'pieceUnits' | 'pieceLengths' | 'namePieces' | 'nameLengths'
>;

/** Names as sequences of pieces, in place. */
export type NameColumn = {
  readonly pieceUnits: Uint16Array;
  /** The start of each piece in `pieceUnits`, and the end of the last one. */
  readonly pieceStarts: Uint32Array;
  /** The numbers of the pieces of all names, name after name. */
  readonly pieces: Uint16Array;
  /** How many pieces each name has. */
  readonly lengths: Uint8Array;
  /** Where in `pieces` every 32nd name starts. */
  readonly starts: Uint32Array;
};

/** Packs names into pieces of their own, numbered by falling frequency. */
export function packNames(names: readonly string[], phrases: Phrases): PackedNames {
  const rows = names.map((name) => splitName(name, phrases));
  const counts = new Map<number, number>();
  for (const piece of rows.flat()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const pieces = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([piece]) => piece);
  const numbers = new Map(pieces.map((piece, number) => [piece, number]));
  const { units, lengths } = packStrings(pieces.map(phrases.textOf));
  return {
    pieceUnits: units,
    pieceLengths: Uint8Array.from(lengths),
    namePieces: Uint16Array.from(rows.flat(), (piece) => numbers.get(piece) ?? 0),
    nameLengths: Uint8Array.from(rows, ({ length }) => length),
  };
}

/** Opens packed names in place. Undefined where a length doesn't add up or a piece's number doesn't exist. */
export function openNameColumn(packed: PackedNames): NameColumn | undefined {
  const { pieceUnits, pieceLengths, namePieces: pieces, nameLengths: lengths } = packed;
  const pieceStarts = startsOf(pieceLengths);
  const { starts, end } = everyStart(lengths);
  const isWhole =
    pieceStarts[pieceLengths.length] === pieceUnits.length &&
    end === pieces.length &&
    areBelow(pieces, pieceLengths.length);
  return isWhole ? { pieceUnits, pieceStarts, pieces, lengths, starts } : undefined;
}

/** So many names have one start noted: as many as a word of their signatures has bits. */
export const stride = 32;
/** No name has more units. */
export const mostNameUnits = 255 * 255;
const unitsOfName = new Uint16Array(mostNameUnits);

export type OpenNames = OpenStrings & {
  /** All names, quicker than one by one. */
  readonly all: () => readonly string[];
};

/** The names as text. */
export function readNames(column: NameColumn): OpenNames {
  const { pieceUnits, pieceStarts, pieces, lengths, starts } = column;
  return { at, all };

  function at(name: number): string {
    const mark = Math.floor(name / stride);
    let start = starts[mark] ?? 0;
    for (let before = mark * stride; before < name; before++) start += lengths[before] ?? 0;
    const end = start + (lengths[name] ?? 0);
    let length = 0;
    for (let place = start; place < end; place++) {
      const piece = pieces[place] as number;
      const pieceEnd = pieceStarts[piece + 1] as number;
      for (let i = pieceStarts[piece] as number; i < pieceEnd; i++) {
        unitsOfName[length++] = pieceUnits[i] as number;
      }
    }
    return textOfUnits(unitsOfName.subarray(0, length));
  }

  function all(): readonly string[] {
    const texts = Array.from({ length: pieceStarts.length - 1 }, (_, piece) => textOf(piece));
    let start = 0;
    return Array.from(lengths, (length) => {
      let text = '';
      for (let at = start; at < start + length; at++) text += texts[pieces[at] ?? 0];
      start += length;
      return text;
    });
  }

  function textOf(piece: number): string {
    return textOfUnits(pieceUnits.subarray(pieceStarts[piece], pieceStarts[piece + 1]));
  }
}

// Plain loops: with a callback a million names take ten times as long.
function everyStart(lengths: Uint8Array): { readonly starts: Uint32Array; readonly end: number } {
  const starts = new Uint32Array(Math.ceil(lengths.length / stride));
  let end = 0;
  for (let name = 0; name < lengths.length; name++) {
    if (name % stride === 0) starts[name / stride] = end;
    end += lengths[name] as number;
  }
  return { starts, end };
}

function areBelow(pieces: Uint16Array, count: number): boolean {
  let isBelow = true;
  for (let at = 0; at < pieces.length; at++) isBelow &&= (pieces[at] as number) < count;
  return isBelow;
}

function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [piece, length] of lengths.entries()) {
    starts[piece + 1] = (starts[piece] ?? 0) + length;
  }
  return starts;
}
