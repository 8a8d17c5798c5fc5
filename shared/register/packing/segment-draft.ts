import { utf8 } from '../../ledger/digest.ts';
import { packSections } from './container.ts';
import type { Phrases } from './learn-phrases.ts';
import { packNames } from './name-column.ts';
import { packCodes } from './packed-codes.ts';
import { type InitialsOf, packInitials } from './pinyin-initials.ts';
import { bitsOf, compareKeys } from './record-key.ts';
import { type Leaf, type MapNode, nodeOfLeaves, nodeOfNodes, storedNode } from './record-map.ts';
import { segmentFormat } from './segment-format.ts';
import { packStrings } from './string-column.ts';
import type { RecordValues } from './template-holes.ts';

/** A record on its way into a segment. */
export type PreparedRecord = {
  readonly leaf: Leaf;
  readonly template: string;
  readonly values: RecordValues;
};

export type WrittenSegment = {
  readonly bytes: Uint8Array;
  /** The segment as a subtree of the map, known by its hash alone. */
  readonly node: MapNode;
};

export type SegmentPlace = {
  /** How many bits the keys of the segment's records have in common. */
  readonly depth: number;
  /** How many bits the keys of a bucket's records have in common. */
  readonly bucketDepth: number;
};

/**
 * A segment (`segmentFormat`) in the making. Of each record it holds only what goes into the columns, and its leaf
 * until the bucket is full: the records themselves would take several times the memory.
 */
export class SegmentDraft {
  readonly names: string[] = [];
  readonly #place: SegmentPlace;
  readonly #starts: Uint32Array;
  readonly #nodes: MapNode[] = [];
  readonly #templates = new Map<string, number>();
  readonly #templateOf: number[] = [];
  readonly #codes: string[] = [];
  readonly #texts: string[] = [];
  readonly #days: number[] = [];
  readonly #moments: number[] = [];
  #bucket: Leaf[] = [];
  #last: Uint8Array | undefined;

  constructor(place: SegmentPlace) {
    this.#place = place;
    this.#starts = new Uint32Array(2 ** (place.bucketDepth - place.depth) + 1);
  }

  get size(): number {
    return this.#codes.length;
  }

  /** Adds the next record. Records come in the order of their keys; throws on one that doesn't. */
  add({ leaf, template, values }: PreparedRecord): void {
    if (this.#last && compareKeys(this.#last, leaf.key) >= 0) {
      throw new RangeError(`${values.code} comes after its place`);
    }
    this.#last = leaf.key;
    const { depth, bucketDepth } = this.#place;
    this.#closeBuckets(bitsOf(leaf.key, depth, bucketDepth - depth));
    this.#bucket.push(leaf);
    const number = this.#templates.get(template) ?? this.#templates.size;
    this.#templates.set(template, number);
    this.#templateOf.push(number);
    this.#codes.push(values.code);
    this.names.push(...values.names);
    this.#texts.push(...values.texts);
    this.#days.push(...values.days);
    this.#moments.push(...values.moments);
  }

  write(phrases: Phrases, initialsOf: InitialsOf): WrittenSegment {
    this.#closeBuckets(this.#starts.length - 1);
    const texts = packStrings(this.#texts);
    const [days, moments] = [this.#days, this.#moments];
    const bytes = packSections(segmentFormat, {
      ...packCodes(this.#codes),
      bucketStarts: this.#starts,
      bucketHashes: concatenate(this.#nodes.map(({ hash }) => hash)),
      templateOf: Uint16Array.from(this.#templateOf),
      templates: utf8([...this.#templates.keys()].join('\n')),
      ...packNames(this.names, phrases),
      textUnits: texts.units,
      textLengths: texts.lengths,
      dayLow: Uint8Array.from(days, (day) => day & 0xff),
      dayHigh: Uint8Array.from(days, (day) => day >>> 8),
      momentLow: Uint16Array.from(moments, (moment) => moment & 0xffff),
      momentMiddle: Uint8Array.from(moments, (moment) => (moment >>> 16) & 0xff),
      momentHigh: Uint8Array.from(moments, (moment) => moment >>> 24),
      ...packInitials(this.names, initialsOf),
    });
    return { bytes, node: nodeOfNodes(this.#nodes) };
  }

  /** Closes all buckets before bucket `next`. */
  #closeBuckets(next: number): void {
    while (this.#nodes.length < next) {
      const { size, hash } = nodeOfLeaves(this.#bucket, this.#place.bucketDepth);
      this.#nodes.push(storedNode(size, hash, outOfReach));
      this.#starts[this.#nodes.length] = this.size;
      this.#bucket = [];
    }
  }
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

function outOfReach(): never {
  throw new Error('The records of a segment that was written are not held');
}
