import { foldUnits } from '../../text/fold.ts';
import { dropped } from '../../text/fold-table.ts';
import { mostNameUnits, type NameColumn } from '../packing/name-column.ts';

/** Room for any folded name. */
export const foldedName = new Uint16Array(mostNameUnits);

/** Folds the name in these pieces, unit by unit, into `foldedName`; returns how many units it has. */
export function foldName(
  { pieceUnits, pieceStarts, pieces }: NameColumn,
  start: number,
  end: number,
): number {
  const fold = foldUnits();
  let length = 0;
  for (let at = start; at < end; at++) {
    const piece = pieces[at] as number;
    const pieceEnd = pieceStarts[piece + 1] as number;
    for (let i = pieceStarts[piece] as number; i < pieceEnd; i++) {
      const unit = fold[pieceUnits[i] as number] as number;
      if (unit !== dropped) foldedName[length++] = unit;
    }
  }
  return length;
}
