import serialize from 'canonicalize';
import { utf8 } from './digest.ts';

/**
 * The one JSON text of a value (RFC 8785), which is what is hashed, signed and compared. Properties that are
 * undefined are left out. Throws on values that JSON can't hold: undefined itself, NaN, infinities, lone surrogates,
 * cycles.
 */
export function canonicalJson(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new TypeError('Only a JSON value has a canonical form');
  return text;
}

/** A value's canonical JSON as UTF-8. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return utf8(canonicalJson(value));
}
