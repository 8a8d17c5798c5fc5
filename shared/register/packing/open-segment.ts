import { sha256, utf8 } from '../../ledger/digest.ts';
import type { CodeColumn } from './code-column.ts';
import { unpackSections } from './container.ts';
import { openNameColumn } from './name-column.ts';
import { openValues, type SegmentValues } from './open-values.ts';
import { openCodes } from './packed-codes.ts';
import { areInitialsWhole, type PackedInitials } from './pinyin-initials.ts';
import { bitsOf, keyOf } from './record-key.ts';
import { type Leaf, type MapNode, nodeOfLeaves, storedNode } from './record-map.ts';
import { type SegmentSections, segmentFormat } from './segment-format.ts';
import { type ParseTemplate, templateParser } from './template.ts';

/** A segment, open in place. */
export type Segment = SegmentValues & {
  readonly size: number;
  readonly nameCount: number;
  readonly codeAt: (record: number) => string;
  readonly codeNumbers: CodeColumn['numbers'];
  readonly leafAt: (record: number) => Leaf;
  /**
   * The number of the record with this code; undefined if there is none. `code` must be one that a record can have,
   * and `key` gives its key, which takes hashing.
   */
  readonly find: (code: string, key: () => Uint8Array) => number | undefined;
  readonly buckets: Buckets;
  readonly initials: PackedInitials;
};

/** The subtrees of the map of records in a segment: `2 ** bits` of them, in the order of keys. */
type Buckets = {
  readonly bits: number;
  readonly of: (key: Uint8Array) => number;
  readonly sizeOf: (bucket: number) => number;
  readonly leavesOf: (bucket: number) => readonly Leaf[];
  readonly nodeOf: (bucket: number) => MapNode;
};

/**
 * Opens a segment whose keys share their first `depth` bits. Undefined if it is malformed. Segments of one base take
 * one parser, so that they share their templates.
 */
export function openSegment(
  bytes: Uint8Array,
  depth: number,
  parseTemplate: ParseTemplate = templateParser(),
): Segment | undefined {
  const opened = openSections(bytes);
  if (!opened || !hasSoundBuckets(opened.sections)) return undefined;
  const { sections, codes, nameColumn, days, moments } = opened;
  const columns = codes && nameColumn && { codes, nameColumn, days, moments };
  const values = columns && openValues(sections, columns, parseTemplate);
  if (!values) return undefined;
  const leafAt = (record: number): Leaf => ({
    key: keyOf(codes.at(record)),
    value: sha256(utf8(values.jsonAt(record))),
  });
  return {
    ...values,
    size: sections.templateOf.length,
    nameCount: nameColumn.lengths.length,
    codeAt: codes.at,
    codeNumbers: codes.numbers,
    leafAt,
    initials: sections,
    ...openBuckets(sections, codes, leafAt, depth),
  };
}

function openSections(bytes: Uint8Array) {
  const sections = unpackSections(segmentFormat, bytes);
  if (!sections || !areInitialsWhole(sections)) return undefined;
  const { dayLow, dayHigh, momentLow, momentMiddle, momentHigh } = sections;
  return {
    sections,
    codes: openCodes(sections, sections.templateOf.length),
    nameColumn: openNameColumn(sections),
    days: {
      length: commonLength(dayLow, dayHigh),
      at: (n: number) => (dayLow[n] ?? 0) | ((dayHigh[n] ?? 0) << 8),
    },
    moments: {
      length: commonLength(momentLow, momentMiddle, momentHigh),
      at: (n: number) =>
        (momentLow[n] ?? 0) | ((momentMiddle[n] ?? 0) << 16) | ((momentHigh[n] ?? 0) << 24),
    },
  };
}

/** The common length of the parts of a column; -1, which fits nothing, where they differ. */
function commonLength(...parts: readonly { readonly length: number }[]): number {
  const [first = { length: 0 }] = parts;
  return parts.every(({ length }) => length === first.length) ? first.length : -1;
}

function openBuckets(
  { bucketStarts, bucketHashes }: SegmentSections,
  codes: CodeColumn,
  leafAt: (record: number) => Leaf,
  depth: number,
): Pick<Segment, 'find' | 'buckets'> {
  const bits = Math.log2(bucketStarts.length - 1);
  const startOf = (bucket: number) => bucketStarts[bucket] ?? 0;
  const bucketOf = (key: Uint8Array) => bitsOf(key, depth, bits);
  return {
    find: (code, key) =>
      codes.find(code, () => {
        const bucket = bucketOf(key());
        return [startOf(bucket), startOf(bucket + 1)];
      }),
    buckets: { bits, of: bucketOf, sizeOf, leavesOf, nodeOf },
  };

  function sizeOf(bucket: number): number {
    return startOf(bucket + 1) - startOf(bucket);
  }

  function nodeOf(bucket: number): MapNode {
    const hash = bucketHashes.subarray(bucket * 32, bucket * 32 + 32);
    return storedNode(sizeOf(bucket), hash, () => nodeOfLeaves(leavesOf(bucket), depth + bits));
  }

  function leavesOf(bucket: number): readonly Leaf[] {
    return Array.from({ length: sizeOf(bucket) }, (_, place) => leafAt(startOf(bucket) + place));
  }
}

function hasSoundBuckets({ bucketStarts, bucketHashes, templateOf }: SegmentSections): boolean {
  const buckets = bucketStarts.length - 1;
  return (
    Number.isInteger(Math.log2(buckets)) &&
    bucketHashes.length === buckets * 32 &&
    bucketStarts.every((start, place) => start >= (bucketStarts[place - 1] ?? 0)) &&
    bucketStarts[0] === 0 &&
    bucketStarts[buckets] === templateOf.length
  );
}
