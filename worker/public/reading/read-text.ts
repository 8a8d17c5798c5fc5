import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import { maxBytes } from '../../../shared/register/trust/limits.ts';
import { decompress } from './decompress.ts';

/** The text that lies in the bucket under its hash; undefined where nothing lies there, or another text. */
export async function readText(
  bucket: Pick<R2Bucket, 'get'>,
  hash: string,
): Promise<string | undefined> {
  try {
    const object = await bucket.get(`files/${hash}`);
    const stored = object && new Uint8Array(await object.arrayBuffer());
    if (!stored) return undefined;
    const isCompressed = object.httpMetadata?.contentEncoding === 'br';
    const bytes = isCompressed ? decompress(stored, maxBytes.segment) : stored;
    return bytes && toHex(sha256(bytes)) === hash ? new TextDecoder().decode(bytes) : undefined;
  } catch {
    // If the bucket can't be reached, there is no text that was checked.
    return undefined;
  }
}
