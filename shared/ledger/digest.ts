import { sha256 as hash } from '@noble/hashes/sha2.js';
import { type BytesCoder, base64urlnopad, hex, utf8 as utf8Coder } from '@scure/base';

type Bytes = Uint8Array<ArrayBuffer>;

/** SHA-256 (FIPS 180-4), 32 bytes. */
export function sha256(bytes: Uint8Array): Bytes {
  return hash(bytes);
}

/** The same of bytes that come piece by piece and need not all be held. */
export function sha256Of(pieces: Iterable<Uint8Array>): Bytes {
  const hashing = hash.create();
  for (const piece of pieces) hashing.update(piece);
  return hashing.digest();
}

/** Bytes as lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return hex.encode(bytes);
}

/** The bytes of a text of hexadecimal pairs; undefined for any other text. */
export function fromHex(text: string): Bytes | undefined {
  return decode(hex, text);
}

/** Bytes as base64url without padding (RFC 4648 § 5). */
export function toBase64Url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
}

/**
 * The bytes of a base64url text; undefined for padding, another alphabet, white space or stray bits, so that each
 * byte string has one spelling.
 */
export function fromBase64Url(text: string): Bytes | undefined {
  return decode(base64urlnopad, text);
}

/** A text as UTF-8. Throws on lone surrogates, which UTF-8 can't hold. */
export function utf8(text: string): Bytes {
  return new Uint8Array(utf8Coder.decode(text));
}

/** The text of UTF-8 bytes; undefined where they are not well-formed. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8Coder.encode(bytes);
  } catch {
    return undefined;
  }
}

function decode(coder: BytesCoder, text: string): Bytes | undefined {
  try {
    return new Uint8Array(coder.decode(text));
  } catch {
    return undefined;
  }
}
