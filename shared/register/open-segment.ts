import { sha256, utf8 } from '../ledger/digest.ts';
import { type Sections, unpackSections } from './container.ts';
import { openValues, type SegmentValues } from './open-values.ts';
import { bitsOf, keyOf } from './record-key.ts';
import { type Leaf, type MapNode, nodeOfLeaves, nodeOfNodes, storedNode } from './record-map.ts';
import { segmentSchema } from './segment-schema.ts';
import { toStoredCode } from './stored-code.ts';

/** A segment, open in place. */
export type Segment = SegmentValues & {
  readonly size: number;
  readonly nameCount: number;
  /** The number of the record of a storable `code`, whose key is `key`, or undefined. */
  readonly find: (code: string, key: Uint8Array) => number | undefined;
  /** The segment as a subtree of the map of records. */
  readonly node: () => MapNode;
};

/** Opens the segment of keys that share their first `depth` bits. Undefined where it isn't one, or doesn't add up. */
export function openSegment(bytes: Uint8Array, depth: number): Segment | undefined {
  const sections = unpackSections(segmentSchema, bytes);
  if (!sections || !hasSoundBuckets(sections)) return undefined;
  const values = openValues(sections);
  if (!values) return undefined;
  return {
    ...values,
    size: sections.templateOf.length,
    nameCount: sections.nameLengths.length,
    ...openBuckets(sections, values, depth),
  };
}

function openBuckets(
  { bucketStarts, bucketHashes }: Sections<typeof segmentSchema>,
  { hasStoredCode, codeAt, jsonAt }: SegmentValues,
  depth: number,
): Pick<Segment, 'find' | 'node'> {
  const buckets = bucketStarts.length - 1;
  const bucketBits = Math.log2(buckets);
  return {
    find(code, key) {
      const bucket = bitsOf(key, depth, bucketBits);
      const stored = toStoredCode(code);
      for (let record = startOf(bucket); record < startOf(bucket + 1); record++) {
        if (hasStoredCode(record, stored)) return record;
      }
      return undefined;
    },
    node: () => nodeOfNodes(Array.from({ length: buckets }, (_, bucket) => nodeOf(bucket))),
  };

  function nodeOf(bucket: number): MapNode {
    const hash = bucketHashes.subarray(bucket * 32, bucket * 32 + 32);
    return storedNode(startOf(bucket + 1) - startOf(bucket), hash, () =>
      nodeOfLeaves(leavesOf(bucket), depth + bucketBits),
    );
  }

  function leavesOf(bucket: number): readonly Leaf[] {
    const leaves: Leaf[] = [];
    for (let record = startOf(bucket); record < startOf(bucket + 1); record++) {
      leaves.push({ key: keyOf(codeAt(record)), value: sha256(utf8(jsonAt(record))) });
    }
    return leaves;
  }

  function startOf(bucket: number): number {
    return bucketStarts[bucket] ?? 0;
  }
}

function hasSoundBuckets({
  bucketStarts,
  bucketHashes,
  templateOf,
}: Sections<typeof segmentSchema>): boolean {
  const buckets = bucketStarts.length - 1;
  return (
    Number.isInteger(Math.log2(buckets)) &&
    bucketHashes.length === buckets * 32 &&
    bucketStarts.every((start, place) => start >= (bucketStarts[place - 1] ?? 0)) &&
    bucketStarts[0] === 0 &&
    bucketStarts[buckets] === templateOf.length
  );
}
