import type { Overlay } from '../packing/open-overlay.ts';
import type { Segment } from '../packing/open-segment.ts';
import { bitsOf, compareKeys, keyOf } from '../packing/record-key.ts';
import {
  type Leaf,
  type MapNode,
  nodeOfLeaves,
  nodeOfNodes,
  storedNode,
} from '../packing/record-map.ts';
import { placeOfCode, type RecordPlace } from '../packing/shelf.ts';
import type { Base } from './base.ts';

/** The effect of an overlay on a base. */
export type Laid = {
  /** Whether the overlay replaces or removes the base's record at this place. */
  readonly isHidden: (place: RecordPlace) => boolean;
  readonly hiddenCount: number;
  /** The root of the map over the records of both. */
  readonly root: () => MapNode;
};

/** Lays an overlay over its base. Undefined where the overlay lacks the hash of a bucket that it changes. */
export function layOver({ shelf }: Base, overlay: Overlay): Laid | undefined {
  const hidden = shelf.segments.map(() => new Set<number>());
  const changes = new Map<string, Change>();
  let hiddenCount = 0;
  for (const { code, key, leaf } of changesOf(overlay).sort((a, b) => compareKeys(a.key, b.key))) {
    const change = changeOf(key);
    if (leaf) change.leaves.push(leaf);
    const place = placeOfCode(shelf, code);
    if (place === undefined) continue;
    hidden[place.place]?.add(place.number);
    change.hidden.push(key);
    hiddenCount++;
  }
  if (overlay.bucketHashes.length !== changes.size * 32) return undefined;
  return {
    isHidden: ({ place, number }) => hidden[place]?.has(number) === true,
    hiddenCount,
    root: () => nodeOfNodes(shelf.segments.map(nodeOfSegment)),
  };

  function changeOf(key: Uint8Array): Change {
    const place = bitsOf(key, 0, shelf.depth);
    const id = bucketId(place, shelf.segments[place]?.buckets.of(key) ?? 0);
    const change = changes.get(id) ?? { order: changes.size, leaves: [], hidden: [] };
    changes.set(id, change);
    return change;
  }

  function nodeOfSegment({ buckets }: Segment, place: number): MapNode {
    const nodes = Array.from({ length: 2 ** buckets.bits }, (_, bucket) => {
      const change = changes.get(bucketId(place, bucket));
      return change ? changedNode(buckets, bucket, change) : buckets.nodeOf(bucket);
    });
    return nodeOfNodes(nodes);
  }

  function changedNode(
    buckets: Segment['buckets'],
    bucket: number,
    { order, leaves, hidden }: Change,
  ): MapNode {
    const size = buckets.sizeOf(bucket) - hidden.length + leaves.length;
    const hash = overlay.bucketHashes.subarray(order * 32, order * 32 + 32);
    return storedNode(size, hash, () => {
      const gone = new Set(hidden.map(String));
      const kept = buckets.leavesOf(bucket).filter(({ key }) => !gone.has(String(key)));
      return nodeOfLeaves([...kept, ...leaves.map((leaf) => leaf())], shelf.depth + buckets.bits);
    });
  }
}

type Change = {
  /** The bucket's place among the overlay's bucket hashes: changes come in the order of keys. */
  readonly order: number;
  /** Leaves of the overlay's records. */
  readonly leaves: (() => Leaf)[];
  /** Keys of the base's records that no longer count. */
  readonly hidden: Uint8Array[];
};

type Keyed = { readonly code: string; readonly key: Uint8Array; readonly leaf?: () => Leaf };

function changesOf({ shelf, removed }: Overlay): Keyed[] {
  const changes = shelf.segments.flatMap(({ size, codeAt, leafAt }) =>
    Array.from({ length: size }, (_, number): Keyed => {
      const code = codeAt(number);
      return { code, key: keyOf(code), leaf: () => leafAt(number) };
    }),
  );
  return [...changes, ...removed.map((code) => ({ code, key: keyOf(code) }))];
}

function bucketId(place: number, bucket: number): string {
  return `${place} ${bucket}`;
}
