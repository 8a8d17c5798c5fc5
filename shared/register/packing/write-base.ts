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

/** All records of a register, read part by part: a million don't fit into the desk's memory. */
export type BaseSource = {
  readonly size: number;
  /** The records whose keys begin with the `depth` bits of `place`, in the order of keys. */
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

/** The average bucket has between half this many records and this many. */
const bucketSize = 256;
/** The least room that a record takes in a segment. */
export const leastRecordBytes = 12;
/** The desk keeps the nodes of the map down to this depth. */
export const deepestBucket = 16;

/**
 * Writes a base file by file, the manifest last, in as few segments as keep each within its limit; their number is a
 * power of two. Only writing shows whether a segment is too large; then all begins anew with twice as many segments,
 * so only the files named at the end count. Throws where 1,024 segments are not enough.
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

/** How many bits the keys of a bucket's records have in common, in segments whose keys have `depth` in common. */
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
    // Keys are hashes, so the names of the first part are a fair sample of all.
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

/**
 * The number of pieces, as a power of two, in which a part is read: as text, records take several times the memory of
 * their columns.
 */
const piecesBits = 6;

/** No more records are held at once, however short; a full segment of ordinary records has two thirds of this. */
const mostInSegment = 32_768;

/** A part as a draft, read piece by piece. Undefined where the part has too many records. */
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
