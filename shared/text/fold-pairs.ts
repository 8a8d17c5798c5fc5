import { dropped } from './fold-table.ts';
import { pairedVariants } from './han-variants.ts';

/**
 * What a character of two UTF-16 units folds to where that is one unit, or nothing at all (`dropped`); undefined where it stays
 * as it is.
 */
export function foldPair(codePoint: number): number | undefined {
  if (codePoint >= firstOfTags && codePoint <= lastOfSelectors) return dropped;
  return pairTable().get(codePoint);
}

/** Tags and variation selectors, which are invisible. */
const firstOfTags = 0xe0000;
const lastOfSelectors = 0xe0fff;

/** Letters and digits for mathematics, and compatibility ideographs of the supplement. */
const compatibilityRanges = [
  [0x1d400, 0x1d7ff],
  [0x2f800, 0x2fa1d],
] as const;

let made: Map<number, number> | undefined;

function pairTable(): Map<number, number> {
  made ??= makePairTable();
  return made;
}

function makePairTable(): Map<number, number> {
  const table = new Map<number, number>();
  for (const [first, last] of compatibilityRanges) {
    for (let point = first; point <= last; point++) {
      const form = String.fromCodePoint(point).normalize('NFKC').toLowerCase();
      if (form.length === 1) table.set(point, form.charCodeAt(0));
    }
  }
  for (let i = 0; i < pairedVariants.length; i += 3) {
    table.set(pairedVariants.codePointAt(i) ?? 0, pairedVariants.charCodeAt(i + 2));
  }
  return table;
}

/** All foldings of two-unit characters, as pairs of numbers. */
export function allPairs(): readonly number[] {
  return [...pairTable()].flat();
}
