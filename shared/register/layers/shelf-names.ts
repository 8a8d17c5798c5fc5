import { buildNameIndex, type NameIndex } from '../../names/name-index.ts';
import { foldText } from '../../text/fold.ts';
import type { Segment } from '../packing/open-segment.ts';
import { openInitials, type Symbols } from '../packing/pinyin-initials.ts';
import type { Shelf } from '../packing/shelf.ts';
import { type Signatures, signatureWords, signNames } from '../search/name-signatures.ts';

/**
 * The indexes by which a reader finds a shelf's names. The reader makes them from the names; they are never
 * transmitted.
 */
export type ShelfNames = {
  /** Index of the folded names, for pages. */
  readonly index: NameIndex;
  /** The signatures of the names, segment after segment, for searches. */
  readonly signatures: Signatures;
};

export function indexForPages({ segments }: Shelf): NameIndex {
  return buildNameIndex(segments.flatMap(foldedNames));
}

export function signaturesFor(shelf: Shelf, symbols: Symbols): Signatures {
  const signatures = new Uint32Array(wordsOfSignatures(shelf));
  for (const [place, own] of signaturesOfSegments(shelf, signatures).entries()) {
    const segment = shelf.segments[place] as Segment;
    signNames(segment.nameColumn, symbols, hiddenNames(segment), own);
  }
  return signatures;
}

/** How many words the signatures of a shelf take. */
export function wordsOfSignatures({ segments }: Shelf): number {
  return segments.reduce((sum, { nameCount }) => sum + signatureWords(nameCount), 0);
}

/** The signatures of each segment, in place. */
export function signaturesOfSegments(
  { segments }: Shelf,
  signatures: Signatures,
): readonly Signatures[] {
  let end = 0;
  return segments.map(({ nameCount }) => {
    const start = end;
    end += signatureWords(nameCount);
    return signatures.subarray(start, end);
  });
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
