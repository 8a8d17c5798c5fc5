import { packSections } from './container.ts';
import { latin1Of } from './latin1.ts';
import { learnPhrases } from './learn-phrases.ts';
import { overlayFormat } from './overlay-format.ts';
import type { InitialsOf } from './pinyin-initials.ts';
import { bitsOf, compareKeys, keyOf } from './record-key.ts';
import { takeApart } from './take-apart.ts';
import { bucketDepthFor, type StoredRecord } from './write-base.ts';
import { writeSegment } from './write-segment.ts';

/** The changes since a base. */
export type OverlaySource = {
  /** Records that are new, or differ from the base's. */
  readonly records: readonly StoredRecord[];
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
  const keys = [...removed.map(({ key }) => key), ...source.records.map(({ leaf }) => leaf.key)];
  const buckets = [...new Set(keys.map((key) => bitsOf(key, 0, source.bucketDepth)))];
  const hashes = buckets.sort((a, b) => a - b).map(source.bucketHash);
  const records = source.records.map(({ code, json, leaf }) => ({
    leaf,
    ...takeApart(json, code),
  }));
  const place = { depth: 0, bucketDepth: bucketDepthFor(records.length, 0) };
  const phrases = learnPhrases(records.flatMap(({ values }) => values.names));
  return packSections(overlayFormat, {
    removed: latin1Of(removed.map(({ code }) => code).join('')),
    bucketHashes: Uint8Array.from(hashes.flatMap((hash) => [...hash])),
    segment: writeSegment(records, place, phrases, initialsOf).bytes,
  });
}
