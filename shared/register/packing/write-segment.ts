import { utf8 } from '../../ledger/digest.ts';
import { packSections } from './container.ts';
import type { Phrases } from './learn-phrases.ts';
import { packNames } from './name-column.ts';
import { packCodes } from './packed-codes.ts';
import { type InitialsOf, packInitials } from './pinyin-initials.ts';
import { bitsOf, compareKeys } from './record-key.ts';
import { type Leaf, type MapNode, nodeOfLeaves, nodeOfNodes } from './record-map.ts';
import { segmentFormat } from './segment-format.ts';
import { packStrings } from './string-column.ts';
import type { RecordValues } from './template-holes.ts';

/** A record on its way into a segment. */
export type PreparedRecord = {
  readonly leaf: Leaf;
  readonly template: string;
  readonly values: RecordValues;
};

export type WrittenSegment = { readonly bytes: Uint8Array; readonly node: MapNode };

export type SegmentPlace = {
  /** How many bits the keys of its records have in common. */
  readonly depth: number;
  /** How many those of a bucket have. */
  readonly bucketDepth: number;
};

/** Writes records whose keys have bits in common as one file (`segmentFormat`). */
export function writeSegment(
  part: readonly PreparedRecord[],
  { depth, bucketDepth }: SegmentPlace,
  phrases: Phrases,
  initialsOf: InitialsOf,
): WrittenSegment {
  const buckets = splitIntoBuckets(part, depth, bucketDepth - depth);
  const records = buckets.flat();
  const nodes = buckets.map((bucket) =>
    nodeOfLeaves(
      bucket.map(({ leaf }) => leaf),
      bucketDepth,
    ),
  );
  const templates = [...new Set(records.map(({ template }) => template))];
  const numbers = new Map(templates.map((template, number) => [template, number]));
  const values = records.map((record) => record.values);
  const names = values.flatMap((value) => value.names);
  const texts = packStrings(values.flatMap((value) => value.texts));
  const days = values.flatMap((value) => value.days);
  const moments = values.flatMap((value) => value.moments);
  const bytes = packSections(segmentFormat, {
    ...packCodes(values.map(({ code }) => code)),
    bucketStarts: startsOf(buckets),
    bucketHashes: concatenate(nodes.map(({ hash }) => hash)),
    templateOf: Uint16Array.from(records, ({ template }) => numbers.get(template) ?? 0),
    templates: utf8(templates.join('\n')),
    ...packNames(names, phrases),
    textUnits: texts.units,
    textLengths: texts.lengths,
    dayLow: Uint8Array.from(days, (day) => day & 0xff),
    dayHigh: Uint8Array.from(days, (day) => day >>> 8),
    momentLow: Uint16Array.from(moments, (moment) => moment & 0xffff),
    momentMiddle: Uint8Array.from(moments, (moment) => (moment >>> 16) & 0xff),
    momentHigh: Uint8Array.from(moments, (moment) => moment >>> 24),
    ...packInitials(names, initialsOf),
  });
  return { bytes, node: nodeOfNodes(nodes) };
}

function splitIntoBuckets(
  part: readonly PreparedRecord[],
  depth: number,
  bits: number,
): readonly (readonly PreparedRecord[])[] {
  const buckets: PreparedRecord[][] = Array.from({ length: 2 ** bits }, () => []);
  for (const record of part) buckets[bitsOf(record.leaf.key, depth, bits)]?.push(record);
  return buckets.map((bucket) => bucket.sort((a, b) => compareKeys(a.leaf.key, b.leaf.key)));
}

function startsOf(buckets: readonly (readonly PreparedRecord[])[]): Uint32Array {
  const starts = new Uint32Array(buckets.length + 1);
  for (const [place, bucket] of buckets.entries()) {
    starts[place + 1] = (starts[place] ?? 0) + bucket.length;
  }
  return starts;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
