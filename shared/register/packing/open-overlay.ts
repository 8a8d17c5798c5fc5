import { unpackSections } from './container.ts';
import { textOfLatin1 } from './latin1.ts';
import { openSegment } from './open-segment.ts';
import { overlayFormat } from './overlay-format.ts';
import { codeLength } from './record-code.ts';
import { makeShelf, type Shelf } from './shelf.ts';

/** A verified overlay, open in memory. */
export type Overlay = {
  readonly shelf: Shelf;
  readonly removed: readonly string[];
  readonly bucketHashes: Uint8Array;
};

/** Opens an overlay in place; undefined if it is malformed. */
export function openOverlay(bytes: Uint8Array): Overlay | undefined {
  const sections = unpackSections(overlayFormat, bytes);
  const segment = sections && openSegment(sections.segment, 0);
  if (!segment || sections.removed.length % codeLength !== 0) return undefined;
  const codes = textOfLatin1(sections.removed);
  const removed = Array.from({ length: codes.length / codeLength }, (_, place) =>
    codes.slice(place * codeLength, (place + 1) * codeLength),
  );
  return { shelf: makeShelf([segment]), removed, bucketHashes: sections.bucketHashes };
}
