import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import { openBase } from '../../../shared/register/layers/base.ts';
import { registerOver } from '../../../shared/register/layers/open-register.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { openOverlay } from '../../../shared/register/packing/open-overlay.ts';
import type { InitialsOf } from '../../../shared/register/packing/pinyin-initials.ts';
import { bitsOf } from '../../../shared/register/packing/record-key.ts';
import { nodeOfLeaves } from '../../../shared/register/packing/record-map.ts';
import { writeOverlay } from '../../../shared/register/packing/write-overlay.ts';
import {
  storedRecordOf,
  type WrittenRegister,
  writeRegister,
} from '../../../shared/register/packing/write-register.ts';
import type { Manifest } from '../../../shared/register/trust/head.ts';
import { parseManifest } from '../../../shared/register/trust/parse-head.ts';
import { makeSignedHead } from './make-head.ts';

/** The letters of a few characters; 重 has two readings. */
export const initialsOf: InitialsOf = (character) =>
  ({ 示: 's', 例: 'l', 环: 'h', 境: 'j', 科: 'k', 技: 'j', 重: 'cz', 庆: 'q', 瓯: 'o', 江: 'j' })[
    character
  ] ?? '';

export type WrittenOverlay = {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Of the map of records as they are now. */
  readonly recordsRoot: string;
};

/** What leads from the base of `before` to `now`, worked out from both at length. */
export function overlayFrom(
  before: readonly RegisterRecord[],
  now: readonly RegisterRecord[],
  { bucketDepth }: Pick<WrittenRegister, 'bucketDepth'>,
): WrittenOverlay {
  const stored = now.map(storedRecordOf);
  const known = new Map(before.map((record) => [record.code, canonicalJson(record)]));
  const codes = new Set(stored.map(({ code }) => code));
  const nodeAt = (bucket: number) =>
    nodeOfLeaves(
      stored.flatMap(({ leaf }) => (bitsOf(leaf.key, 0, bucketDepth) === bucket ? leaf : [])),
      bucketDepth,
    );
  const bytes = writeOverlay(
    {
      records: stored.filter(({ code, json }) => known.get(code) !== json),
      removed: [...known.keys()].filter((code) => !codes.has(code)),
      bucketDepth,
      bucketHash: (bucket) => nodeAt(bucket).hash,
    },
    initialsOf,
  );
  const root = nodeOfLeaves(stored.map(({ leaf }) => leaf));
  return { bytes, sha256: toHex(sha256(bytes)), recordsRoot: toHex(root.hash) };
}

/** The register of `now`, opened as the base of `before` and an overlay. */
export async function openOverBase(
  before: readonly RegisterRecord[],
  now: readonly RegisterRecord[],
): Promise<Register> {
  const written = writeRegister(before, initialsOf);
  const overlay = overlayFrom(before, now, written);
  const manifest = parseManifest(written.manifestBytes) as Manifest;
  const base = openBase(
    manifest,
    written.segments.map(({ bytes }) => bytes),
  );
  const opened = openOverlay(overlay.bytes);
  const head = await makeSignedHead({
    manifest: written.manifestHash,
    overlay: overlay.sha256,
    recordsRoot: overlay.recordsRoot,
  });
  const register = base && opened && registerOver(head, base, opened);
  if (register === undefined) throw new Error('The overlay written does not open');
  return register;
}
