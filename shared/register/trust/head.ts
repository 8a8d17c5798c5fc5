import type { Instant } from '../../time/instant.ts';

/** The signed top of a published register. Its canonical JSON with its signature stays within 1 KB. */
export type Head = {
  readonly v: 1;
  readonly jurisdiction: string;
  /** Grows with every head signed, also with one re-signed for time alone; a reader never goes back. */
  readonly sequence: number;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
  /** After an answer, readers ask again no sooner than this. */
  readonly minWaitSeconds: number;
  /** SHA-256, lower-case hex, of the manifest file. */
  readonly manifest: string;
  /** SHA-256 of the overlay file, or null without one. */
  readonly overlay: string | null;
  /** SHA-256 of the index of the feed of changes (`ChangesIndex`), or null without one. */
  readonly changes: string | null;
  /** SHA-256 of the index of what is published beside the records (`Beside`), or null without any. */
  readonly beside: string | null;
  /** Root of the Merkle map of records. */
  readonly recordsRoot: string;
  /** RFC 6962 tree head of the ledger. */
  readonly ledger: { readonly size: number; readonly root: string };
  /** Further origins that serve the same files. */
  readonly mirrors: readonly string[];
  readonly kid: string;
  readonly alg: 'Ed25519';
};

/** `signature` is base64url over `lucheng-head-v1\n` and the canonical JSON of `head`. */
export type SignedHead = { readonly head: Head; readonly signature: string };

/**
 * The format of the files written today. From the first release on, every change of it adds one, and readers also
 * know the one before.
 */
export const registerFormat = 1;

/**
 * The files of a base: `2^k` segments, the one at place `p` with every record whose SHA-256(code) starts with the `k` bits
 * of `p`. Hashes and sizes are of the uncompressed bytes.
 */
export type Manifest = {
  /** The format of the base's segments. */
  readonly v: 1;
  readonly records: number;
  readonly segments: readonly SegmentRef[];
};

export type SegmentRef = { readonly sha256: string; readonly bytes: number };
