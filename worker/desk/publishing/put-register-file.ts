import { brotliCompressSync, constants } from 'node:zlib';
import type { ObjectStore } from '../platform/object-store.ts';

/** Puts a file under the hash of its uncompressed bytes, compressed where that is smaller. */
export async function putRegisterFile(
  store: ObjectStore,
  sha256: string,
  bytes: Uint8Array,
): Promise<void> {
  const compressed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  const contentType = 'application/octet-stream';
  const key = `files/${sha256}`;
  if (compressed.length < bytes.length) {
    await store.put(key, compressed, { httpMetadata: { contentType, contentEncoding: 'br' } });
  } else {
    await store.put(key, bytes, { httpMetadata: { contentType } });
  }
}
