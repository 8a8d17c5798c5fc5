import { radicals } from './han-radicals.ts';
import { doubtfulVariants, sureVariants } from './han-variants.ts';

/** What `fold` does to one UTF-16 unit: another unit, or nothing at all. */
export type FoldTable = Uint16Array;

/** Marks a unit that is dropped. U+0000 never occurs in text taken from a document. */
export const dropped = 0;

/**
 * The table of the one fold, 65,536 units wide: compatibility forms of one unit (NFKC), lower case, ideographs for
 * radicals, simplified for traditional characters, and the variants below. Characters whose NFKC form is longer (㎡, ℃, ㈱) stay as they are, so that
 * every step is one unit to one. `strict` leaves apart what may tell two names apart: 乾 and 干, 昇 and 升.
 */
export function makeFoldTable({ strict }: { readonly strict: boolean }): FoldTable {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [first, last] of compatibilityRanges) {
    for (let unit = first; unit <= last; unit++) table[unit] = foldUnit(unit);
  }
  for (const [group, one] of variantGroups) {
    for (const variant of group) table[variant.charCodeAt(0)] = one.charCodeAt(0);
  }
  addPairs(table, radicals);
  addPairs(table, sureVariants);
  if (!strict) addPairs(table, doubtfulVariants);
  for (const [first, last] of droppedRanges) table.fill(dropped, first, last + 1);
  return settle(table);
}

/** Where Unicode keeps letters with case and compatibility forms; the rest of the plane maps to itself. */
const compatibilityRanges = [
  [0x0041, 0x058f],
  [0x10a0, 0x10ff],
  [0x1e00, 0x24ff],
  [0x2c00, 0x33ff],
  [0xa640, 0xa7ff],
  [0xf900, 0xfaff],
  [0xfe10, 0xffee],
] as const;

const variantGroups = [
  ['[{【〔〖〘〚〈⟨⟦❨❲﹝', '('],
  [']}】〕〗〙〛〉⟩⟧❩❳﹞', ')'],
  ['•‧∙⋅・･▪●ꞏ⸱⸳', '·'],
  ['‐‑‒–—―−', '-'],
  ['○◯', '〇'],
  ['‘’‛′', "'"],
  ['“”‟″', '"'],
] as const;

/** Controls, white space, soft hyphen, joiners, direction marks, variation selectors, byte order mark, anchors. */
const droppedRanges = [
  [0x0000, 0x0020],
  [0x007f, 0x00a0],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x1680, 0x1680],
  [0x180b, 0x180e],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffc],
] as const;

function foldUnit(unit: number): number {
  const folded = String.fromCharCode(unit).normalize('NFKC').toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : unit;
}

function addPairs(table: FoldTable, pairs: string): void {
  for (let i = 0; i < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
}

/**
 * A compatibility form may itself be a variant (［ leads to [, a radical to 門): each unit is folded to the end, so
 * that folding twice changes nothing.
 */
function settle(table: FoldTable): FoldTable {
  return table.map((unit) => {
    let end = unit;
    while (table[end] !== end) end = table[end] as number;
    return end;
  });
}
