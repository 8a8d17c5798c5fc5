import { dropped, type FoldTable, makeFoldTable } from './fold-table.ts';

/** Folded text with its way back: unit `i` came from `source[offsets[i]]`; `offsets[text.length]` is the source's end. */
export type Folded = { readonly text: string; readonly offsets: Uint32Array };

/**
 * The one fold under which names are compared: traditional and simplified characters, full and half width, all bracket
 * styles, dots and dashes, case (NFKC where it is one unit to one); spaces, zero-width characters and soft hyphens are
 * dropped. Folding twice changes nothing.
 */
export function fold(source: string): Folded {
  return foldBy(foldUnits(), source);
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
    const unit = table[source.charCodeAt(i)] as number;
    units[length] = unit;
    offsets[length] = i;
    if (unit !== dropped) length++;
  }
  offsets[length] = source.length;
  return { text: textOf(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
}

/** What each UTF-16 unit folds to, `dropped` for none; not to be changed. */
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
    // Five times as fast as spreading a typed array, and this is most of what folding costs.
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(i, i + unitsPerCall));
  }
  return text;
}
