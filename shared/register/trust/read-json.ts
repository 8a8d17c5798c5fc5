import { fromUtf8 } from '../../ledger/digest.ts';

/** Parses untrusted JSON of at most `limit` bytes. Undefined where it is longer, not UTF-8, or not JSON. */
export function readJson(bytes: Uint8Array, limit: number): unknown {
  if (bytes.length > limit) return undefined;
  const text = fromUtf8(bytes);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
