import {
  isCatalogueRecord,
  isPersonRecord,
  type RegisterRecord,
} from '../disclosure/register-record.ts';
import { canonicalBytes, canonicalJson } from '../ledger/canonical.ts';
import { sha256, toHex, utf8 } from '../ledger/digest.ts';
import type { Manifest, SegmentRef } from './head.ts';
import { maxBytes, maxSegments } from './limits.ts';
import { bitsOf, keyOf } from './record-key.ts';
import { nodeOfNodes } from './record-map.ts';
import { codeLength, isCatalogueCode, isOrganisationCode, isPersonCode } from './stored-code.ts';
import { takeApart } from './take-apart.ts';
import type { RecordValues } from './template-holes.ts';
import { type PreparedRecord, type WrittenSegment, writeSegment } from './write-segment.ts';

export type WrittenRegister = {
  readonly manifestBytes: Uint8Array;
  /** SHA-256 of the manifest, lower-case hex: for the head. */
  readonly manifestHash: string;
  readonly segments: readonly { readonly ref: SegmentRef; readonly bytes: Uint8Array }[];
  /** Root of the Merkle map of records, lower-case hex: for the head. */
  readonly recordsRoot: string;
};

/**
 * Writes a base. The same records give the same bytes, in whatever order they come. Throws where two records have one
 * code, where a code isn't 18 digits and capitals (or one of its sort), or where they don't fit into 1,024 segments of 1 MB.
 */
export function writeRegister(records: readonly RegisterRecord[]): WrittenRegister {
  if (new Set(records.map(({ code }) => code)).size < records.length) {
    throw new RangeError('Two records have the same code');
  }
  const written = writeSegments(records.map(prepare));
  const segments = written.map(({ bytes }) => ({ ref: refOf(bytes), bytes }));
  const manifest: Manifest = {
    v: 1,
    records: records.length,
    segments: segments.map(({ ref }) => ref),
  };
  const manifestBytes = canonicalBytes(manifest);
  return {
    manifestBytes,
    manifestHash: toHex(sha256(manifestBytes)),
    segments,
    recordsRoot: toHex(nodeOfNodes(written.map(({ node }) => node)).hash),
  };
}

function prepare(record: RegisterRecord): PreparedRecord {
  const { code } = record;
  if (!hasCodeOfItsSort(record))
    throw new RangeError(`${code} is no code of 18 digits and capitals`);
  const json = canonicalJson(record);
  return { leaf: { key: keyOf(code), value: sha256(utf8(json)) }, ...takeApart(json, code) };
}

function hasCodeOfItsSort(record: RegisterRecord): boolean {
  const { code } = record;
  if (isPersonRecord(record)) return isPersonCode(code);
  return isCatalogueRecord(record) ? isCatalogueCode(code) : isOrganisationCode(code);
}

/** In as few segments as keep each within its limit; their number doubles, so that one more record seldom moves others. */
function writeSegments(records: readonly PreparedRecord[]): readonly WrittenSegment[] {
  const least = records.reduce((sum, { values }) => sum + leastBytes(values), 0);
  for (let depth = 0; 2 ** depth <= maxSegments; depth++) {
    if (least > maxBytes.segment * 2 ** depth) continue;
    const segments = splitByKey(records, depth).map((part) => writeSegment(part, depth));
    if (segments.every(({ bytes }) => bytes.length <= maxBytes.segment)) return segments;
  }
  throw new RangeError(`${records.length} records are too many for one base`);
}

/** What a record takes in a segment besides its template: code and template's number first. */
function leastBytes({ names, texts, days, moments }: RecordValues): number {
  const units = [...names, ...texts].reduce((sum, { length }) => sum + length, 0);
  return codeLength + 2 + units * 2 + days.length * 2 + moments.length * 4;
}

function splitByKey(
  records: readonly PreparedRecord[],
  depth: number,
): readonly (readonly PreparedRecord[])[] {
  const parts: PreparedRecord[][] = Array.from({ length: 2 ** depth }, () => []);
  for (const record of records) parts[bitsOf(record.leaf.key, 0, depth)]?.push(record);
  return parts;
}

function refOf(bytes: Uint8Array): SegmentRef {
  return { sha256: toHex(sha256(bytes)), bytes: bytes.length };
}
