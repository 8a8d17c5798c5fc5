import { packSections } from './container.ts';
import { latin1Of } from './latin1.ts';
import { learnPhrases } from './learn-phrases.ts';
import { overlayFormat } from './overlay-format.ts';
import type { InitialsOf } from './pinyin-initials.ts';
import { bitsOf, compareKeys, keyOf } from './record-key.ts';
import { SegmentDraft } from './segment-draft.ts';
import { takeApart } from './take-apart.ts';
import { bucketDepthFor, type StoredRecord } from './write-base.ts';

/** The changes since a base. */
export type OverlaySource = {
  /** How many records are new, or differ from the base's. */
  readonly size: number;
  /** These, in the order of their keys; each is let go of before the next is asked for. */
  readonly records: Iterable<StoredRecord>;
  /** Codes of records that only the base has. */
  readonly removed: readonly string[];
  /** How many bits of their keys the records of a bucket of the base have in common. */
  readonly bucketDepth: number;
  /** The present hash of a bucket as a subtree of the map. */
  readonly bucketHash: (bucket: number) => Uint8Array;
};

/** Writes the overlay of a base. The same changes give the same bytes. */
export function writeOverlay(source: OverlaySource, initialsOf: InitialsOf): Uint8Array {
  const removed = source.removed
    .map((code) => ({ code, key: keyOf(code) }))
    .sort((a, b) => compareKeys(a.key, b.key));
  const bucketOf = (key: Uint8Array) => bitsOf(key, 0, source.bucketDepth);
  const buckets = new Set(removed.map(({ key }) => bucketOf(key)));
  const draft = new SegmentDraft({ depth: 0, bucketDepth: bucketDepthFor(source.size, 0) });
  for (const { code, json, leaf } of source.records) {
    draft.add({ leaf, ...takeApart(json, code) });
    buckets.add(bucketOf(leaf.key));
  }
  const hashes = [...buckets].sort((a, b) => a - b).map(source.bucketHash);
  return packSections(overlayFormat, {
    removed: latin1Of(removed.map(({ code }) => code).join('')),
    bucketHashes: Uint8Array.from(hashes.flatMap((hash) => [...hash])),
    segment: draft.write(learnPhrases(draft.names), initialsOf).bytes,
  });
}
