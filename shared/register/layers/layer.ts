import type { PublicRecord } from '../../disclosure/record.ts';
import { isOrganisationCode } from '../packing/record-code.ts';
import { placeOfCode, type RecordPlace, readRecord } from '../packing/shelf.ts';
import type { NamedShelf } from './base.ts';

/** A base or an overlay, with the records of it that count: a changed record hides the one below. */
export type Layer = NamedShelf & {
  readonly isHidden: (place: RecordPlace) => boolean;
  readonly hiddenCount: number;
};

/** The record of a code as printed, from the first layer whose record counts. */
export function recordIn(layers: readonly Layer[], code: string): PublicRecord | undefined {
  if (!isOrganisationCode(code)) return undefined;
  for (const { shelf, isHidden } of layers) {
    const place = placeOfCode(shelf, code);
    if (place && !isHidden(place)) return readRecord(shelf, place);
  }
  return undefined;
}
