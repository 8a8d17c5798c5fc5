import { buildNameIndex, type NameIndex } from '../../names/name-index.ts';
import { foldText } from '../../text/fold.ts';
import type { Segment } from '../packing/open-segment.ts';
import { openInitials, type Symbols } from '../packing/pinyin-initials.ts';
import type { Shelf } from '../packing/shelf.ts';
import { signNames } from '../search/name-signatures.ts';

/**
 * The indexes by which a reader finds a shelf's names. The reader makes them from the names; they are never
 * transmitted.
 */
export type ShelfNames = {
  /** Index of the folded names, for pages. */
  readonly index: NameIndex;
  /** The signature of each name (`signNames`), for searches. */
  readonly signatures: Uint32Array;
};

export function indexForPages({ segments }: Shelf): NameIndex {
  return buildNameIndex(segments.flatMap(foldedNames));
}

export function signaturesFor(
  { segments, firstNames, nameCount }: Shelf,
  symbols: Symbols,
): Uint32Array {
  const signatures = new Uint32Array(nameCount);
  for (const [place, segment] of segments.entries()) {
    const own = signatures.subarray(firstNames[place], firstNames[place + 1]);
    signNames(segment.nameColumn, symbols, hiddenNames(segment), own);
  }
  return signatures;
}

export function symbolsFor({ segments }: Shelf): Symbols {
  return openInitials(segments.map(({ initials }) => initials));
}

/** A character that no text has and that folding doesn't change. */
const separator = '\uffff';

/** The folded names; empty for those that must not be found. Folded in one go, which is quicker. */
function foldedNames(segment: Segment): readonly string[] {
  const hidden = hiddenNames(segment);
  const names = segment.names.all();
  const shown = names.map((name, n) => (hidden.has(n) ? '' : name.replaceAll(separator, '')));
  return names.length === 0 ? [] : foldText(shown.join(separator)).split(separator);
}

const none: ReadonlySet<number> = new Set();

/** The names of sole traders, which match by code only (domain G11). */
function hiddenNames({ templates, templateAt, size }: Segment): ReadonlySet<number> {
  if (!templates.some(({ isSoleTrader }) => isSoleTrader)) return none;
  const hidden = new Set<number>();
  let name = 0;
  for (let record = 0; record < size; record++) {
    const { counts, isSoleTrader } = templateAt(record);
    for (let end = name + counts.names; name < end; name++) if (isSoleTrader) hidden.add(name);
  }
  return hidden;
}
