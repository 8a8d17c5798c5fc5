import type { Head, Manifest, SegmentRef, SignedHead } from './head.ts';
import { maxBytes, maxSegments } from './limits.ts';
import { readJson } from './read-json.ts';
import {
  exactly,
  isCount,
  isHash,
  isInstant,
  isJurisdiction,
  isKeyId,
  isOrigin,
  isSignature,
  listOf,
  only,
  orNull,
  type TypeGuard,
} from './type-guards.ts';

const isHead: TypeGuard<Head> = exactly<Head>({
  v: only(1),
  jurisdiction: isJurisdiction,
  sequence: isCount,
  issuedAt: isInstant,
  expiresAt: isInstant,
  minWaitSeconds: isCount,
  manifest: isHash,
  overlay: orNull(isHash),
  changes: orNull(isHash),
  beside: orNull(isHash),
  recordsRoot: isHash,
  ledger: exactly<Head['ledger']>({ size: isCount, root: isHash }),
  mirrors: listOf(isOrigin, 8),
  kid: isKeyId,
  alg: only('Ed25519'),
});

export const isSignedHead: TypeGuard<SignedHead> = exactly<SignedHead>({
  head: isHead,
  signature: isSignature,
});

/** Reads an untrusted head without checking its signature. Undefined if it is malformed, or over 1 KB. */
export function parseHead(bytes: Uint8Array): SignedHead | undefined {
  const value = readJson(bytes, maxBytes.head);
  return isSignedHead(value) ? value : undefined;
}

const isManifest = exactly<Manifest>({
  v: only(1),
  records: isCount,
  segments: listOf(exactly<SegmentRef>({ sha256: isHash, bytes: isCount }), maxSegments),
});

/** Reads an untrusted manifest; undefined if it is malformed. */
export function parseManifest(bytes: Uint8Array): Manifest | undefined {
  const value = readJson(bytes, maxBytes.manifest);
  if (!isManifest(value)) return undefined;
  const { segments } = value;
  return isPowerOfTwo(segments.length) && segments.every(({ bytes }) => bytes <= maxBytes.segment)
    ? value
    : undefined;
}

function isPowerOfTwo(count: number): boolean {
  return count > 0 && (count & (count - 1)) === 0;
}
