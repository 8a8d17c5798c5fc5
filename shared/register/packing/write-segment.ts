import type { Phrases } from './learn-phrases.ts';
import type { InitialsOf } from './pinyin-initials.ts';
import { compareKeys } from './record-key.ts';
import {
  type PreparedRecord,
  SegmentDraft,
  type SegmentPlace,
  type WrittenSegment,
} from './segment-draft.ts';

/** Writes records whose keys share their first bits, given in any order, as one file (`segmentFormat`). */
export function writeSegment(
  part: readonly PreparedRecord[],
  place: SegmentPlace,
  phrases: Phrases,
  initialsOf: InitialsOf,
): WrittenSegment {
  const draft = new SegmentDraft(place);
  for (const record of part.toSorted((a, b) => compareKeys(a.leaf.key, b.leaf.key))) {
    draft.add(record);
  }
  return draft.write(phrases, initialsOf);
}
