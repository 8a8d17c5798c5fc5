import { foldPair } from './fold-pairs.ts';
import { dropped, type FoldTable, makeFoldTable } from './fold-table.ts';

/**
 * Folded text with its way back to the source: unit `i` came from the character at `source[offsets[i]]`;
 * `offsets[text.length]` is the end of the source. A character of two units may have become one.
 */
export type Folded = {
  readonly source: string;
  readonly text: string;
  readonly offsets: Uint32Array;
};

/**
 * The one fold under which names are compared: traditional and simplified characters, full and half width, all bracket
 * styles, dots and dashes, case (NFKC where it ends in one unit), radicals and the ideographs they look like; spaces, zero-width
 * characters, variation selectors and soft hyphens are dropped. Folding twice changes nothing.
 */
export function fold(source: string): Folded {
  return foldBy(foldUnits(), source);
}

/** The end, in the source, of the character that folded unit `unit` came from. */
export function endInSource({ source, offsets }: Folded, unit: number): number {
  const start = offsets[unit] ?? source.length;
  return start + ((source.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

/** `fold` without the way back. */
export function foldText(source: string): string {
  return fold(source).text;
}

/**
 * Whether two texts that fold to the same one are surely the same name: false where they differ in characters that tell
 * names apart in simplified text (昇 and 升, 乾 and 干), though one may stand for the other where text is traditional.
 */
export function isSurelySame(one: string, other: string): boolean {
  return one === other || foldBy(strictTable(), one).text === foldBy(strictTable(), other).text;
}

function foldBy(table: FoldTable, source: string): Folded {
  const units = new Uint16Array(source.length);
  const offsets = new Uint32Array(source.length + 1);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    let unit = table[source.charCodeAt(i)] as number;
    let width = 1;
    if ((unit & 0xfc00) === highSurrogate) {
      const one = foldPair(source.codePointAt(i) ?? 0);
      if (one !== undefined) {
        unit = table[one] as number;
        width = 2;
      }
    }
    units[length] = unit;
    offsets[length] = i;
    if (unit !== dropped) length++;
    i += width - 1;
  }
  offsets[length] = source.length;
  return {
    source,
    text: textOf(units.subarray(0, length)),
    offsets: offsets.subarray(0, length + 1),
  };
}

const highSurrogate = 0xd800;

/** What each UTF-16 unit folds to (`dropped` if to nothing). Read only. */
export const foldUnits = once(() => makeFoldTable({ strict: false }));

const strictTable = once(() => makeFoldTable({ strict: true }));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Engines limit how many arguments a call may have. */
const unitsPerCall = 8192;

function textOf(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += unitsPerCall) {
    // Five times as fast as spreading a typed array; this line is most of what folding costs.
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(i, i + unitsPerCall));
  }
  return text;
}
