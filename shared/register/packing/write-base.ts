import { canonicalBytes } from '../../ledger/canonical.ts';
import { sha256, toHex } from '../../ledger/digest.ts';
import { type Manifest, registerFormat, type SegmentRef } from '../trust/head.ts';
import { maxBytes, maxSegments } from '../trust/limits.ts';
import { learnPhrases, type Phrases } from './learn-phrases.ts';
import type { InitialsOf } from './pinyin-initials.ts';
import { type Leaf, type MapNode, nodeOfNodes } from './record-map.ts';
import { SegmentDraft, type SegmentPlace } from './segment-draft.ts';
import { takeApart } from './take-apart.ts';

/** A record as the desk keeps it: its canonical JSON, and its leaf in the map of records. */
export type StoredRecord = { readonly code: string; readonly json: string; readonly leaf: Leaf };

/** All records of a register, to be had part by part: a million don't fit into the desk's memory. */
export type BaseSource = {
  readonly size: number;
  /** The records whose keys begin with the `depth` bits of `place`, in the order of their keys. */
  readonly part: (depth: number, place: number) => readonly StoredRecord[];
};

export type BaseFile = { readonly ref: SegmentRef; readonly bytes: Uint8Array };

export type WrittenBase = {
  /** SHA-256 of the manifest, lower-case hex: for the head. */
  readonly manifestHash: string;
  /** Every file that a reader of this base needs. */
  readonly files: readonly string[];
  /** Root of the Merkle map of records, lower-case hex: for the head. */
  readonly recordsRoot: string;
  /** How many bits of their keys the records of a bucket have in common: for overlays. */
  readonly bucketDepth: number;
};

/** An average bucket has from half as many records to as many. */
const bucketSize = 256;
/** No record takes less room in a segment. */
export const leastRecordBytes = 12;
/** Nodes of the map are known to the desk down to here. */
export const deepestBucket = 16;

/**
 * Writes a base file by file, the manifest last. In as few segments as keep each within its limit; their number is a power
 * of two. That a segment is too large shows when it is written, and then all begins anew with twice as many: only the files
 * named at the end count. Throws where 1,024 segments are not enough.
 */
export function* writeBase(
  source: BaseSource,
  initialsOf: InitialsOf,
): Generator<BaseFile, WrittenBase> {
  for (let depth = leastDepth(source.size); 2 ** depth <= maxSegments; depth++) {
    const written = yield* writeWithDepth(source, depth, initialsOf);
    if (written) return written;
  }
  throw new RangeError(`${source.size} records are too many for one base`);
}

function leastDepth(size: number): number {
  return Math.max(0, Math.ceil(Math.log2((size * leastRecordBytes) / maxBytes.segment)));
}

/** How many bits the keys of a bucket's records have in common, in segments with `depth` in common. */
export function bucketDepthFor(size: number, depth: number): number {
  const bits = Math.ceil(Math.log2(Math.max(1, size / bucketSize)));
  return Math.max(depth, Math.min(deepestBucket, bits));
}

function* writeWithDepth(
  source: BaseSource,
  depth: number,
  initialsOf: InitialsOf,
): Generator<BaseFile, WrittenBase | undefined> {
  const bucketDepth = bucketDepthFor(source.size, depth);
  const refs: SegmentRef[] = [];
  const nodes: MapNode[] = [];
  let phrases: Phrases | undefined;
  for (let place = 0; place < 2 ** depth; place++) {
    const draft = draftOf(source, place, { depth, bucketDepth });
    if (!draft) return undefined;
    // Keys fall as they may, so the first part's names are like all the others'.
    phrases ??= learnPhrases(draft.names);
    const { bytes, node } = draft.write(phrases, initialsOf);
    if (bytes.length > maxBytes.segment) return undefined;
    const file = baseFile(bytes);
    refs.push(file.ref);
    nodes.push(node);
    yield file;
  }
  const manifest: Manifest = { v: registerFormat, records: source.size, segments: refs };
  const last = baseFile(canonicalBytes(manifest));
  yield last;
  return {
    manifestHash: last.ref.sha256,
    files: [...refs, last.ref].map(({ sha256 }) => sha256),
    recordsRoot: toHex(nodeOfNodes(nodes).hash),
    bucketDepth,
  };
}

/** How many pieces, in powers of two, a part is read in: its records as text take several times what they are taken apart. */
const piecesBits = 6;

/** No more are held at once, however short; of ordinary ones a full segment has two thirds of that. */
const mostInSegment = 32_768;

/** A part, taken apart piece by piece. Undefined where it has too many records. */
function draftOf(
  source: BaseSource,
  place: number,
  { depth, bucketDepth }: SegmentPlace,
): SegmentDraft | undefined {
  const draft = new SegmentDraft({ depth, bucketDepth });
  for (let piece = 0; piece < 2 ** piecesBits; piece++) {
    const part = source.part(depth + piecesBits, place * 2 ** piecesBits + piece);
    if (draft.size + part.length > mostInSegment) return undefined;
    for (const { code, json, leaf } of part) draft.add({ leaf, ...takeApart(json, code) });
  }
  return draft;
}

function baseFile(bytes: Uint8Array): BaseFile {
  return { ref: { sha256: toHex(sha256(bytes)), bytes: bytes.length }, bytes };
}
