import { foldUnits } from '../../text/fold.ts';
import type { NameColumn } from '../packing/name-column.ts';
import { lowest } from './signature-bits.ts';
import { placesAtOnce } from './unit-places.ts';

/**
 * Marks each piece that fits the place, of the first `length`, which the fewest pieces fit. Undefined where some place
 * is fitted by none, so that no name can have them all.
 */
export function rarePieces(
  places: Uint32Array,
  length: number,
  column: NameColumn,
): Uint8Array | undefined {
  const fitted = placesOfPieces(places, column);
  const counts = new Uint32Array(Math.min(length, placesAtOnce));
  for (const one of fitted) {
    for (let left = one; left !== 0; left &= left - 1)
      counts[lowest(left)] = (counts[lowest(left)] as number) + 1;
  }
  const fewest = Math.min(...counts);
  const bit = 1 << counts.indexOf(fewest);
  if (fewest === 0) return undefined;
  const marks = new Uint8Array(fitted.length);
  for (let piece = 0; piece < marks.length; piece++) {
    if (((fitted[piece] as number) & bit) !== 0) marks[piece] = 1;
  }
  return marks;
}

/** For each piece, the places that one of its units fits. */
function placesOfPieces(places: Uint32Array, { pieceUnits, pieceStarts }: NameColumn): Uint32Array {
  const fold = foldUnits();
  const fitted = new Uint32Array(pieceStarts.length - 1);
  for (let piece = 0; piece < fitted.length; piece++) {
    const end = pieceStarts[piece + 1] as number;
    let bits = 0;
    for (let at = pieceStarts[piece] as number; at < end; at++) {
      bits |= places[fold[pieceUnits[at] as number] as number] as number;
    }
    fitted[piece] = bits;
  }
  return fitted;
}
