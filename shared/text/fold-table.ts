/** What `fold` does to one UTF-16 unit: another unit, or nothing at all. */
export type FoldTable = Uint16Array;

/** A unit that leaves no trace. U+0000 never occurs in text that came out of a document. */
export const dropped = 0;

/**
 * The table of the one fold, 65,536 units wide: compatibility forms of one unit (NFKC), lower case, and the variants
 * below. Characters whose NFKC form is longer (㎡, ℃, ㈱) stay as they are, so that every step is one unit to one.
 */
export function makeFoldTable(): FoldTable {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [first, last] of compatibilityRanges) {
    for (let unit = first; unit <= last; unit++) table[unit] = foldUnit(unit);
  }
  for (const [variant, one] of variants) table[variant] = one;
  for (const [first, last] of droppedRanges) table.fill(dropped, first, last + 1);
  return table;
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
  ['[{【〔〖〘〚﹝', '('],
  [']}】〕〗〙〛﹞', ')'],
  ['•‧∙⋅・･▪●', '·'],
  ['‐‑‒–—―−', '-'],
  ['○◯', '〇'],
  ['‘’‛′', "'"],
  ['“”‟″', '"'],
  ['⺠', '民'],
] as const;

/** Controls, white space, soft hyphen, joiners, direction marks, variation selectors, byte order mark. */
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
] as const;

/** A compatibility form may be a variant (［ leads to [): it goes the whole way, so that folding twice changes nothing. */
function foldUnit(unit: number): number {
  const folded = String.fromCharCode(unit).normalize('NFKC').toLowerCase();
  const once = folded.length === 1 ? folded.charCodeAt(0) : unit;
  return variants.get(once) ?? once;
}

const variants = new Map(
  variantGroups.flatMap(([group, one]) =>
    Array.from(group, (variant) => [variant.charCodeAt(0), one.charCodeAt(0)] as const),
  ),
);
