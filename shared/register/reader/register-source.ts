/** The result of asking for one file. `too-large`: the answer went past the limit and was dropped. */
export type Fetched =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreachable' };

/**
 * Where a register's files come from: a mirror over HTTPS, or the bucket itself. Its answers are never believed
 * before they are verified. An implementation stops after `maxBytes` of uncompressed bytes (`readAtMost`), gives up
 * after a time, and never rejects: an answer may be endless or slow on purpose.
 */
export interface RegisterSource {
  /** The signed head as JSON. */
  head(maxBytes: number): Promise<Fetched>;
  /** The signed key set of that version as JSON. */
  keys(version: number, maxBytes: number): Promise<Fetched>;
  /** The file whose uncompressed bytes have this SHA-256 (lower-case hex). */
  file(sha256: string, maxBytes: number): Promise<Fetched>;
}
