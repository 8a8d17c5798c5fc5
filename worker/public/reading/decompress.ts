import { brotliDecompressSync } from 'node:zlib';

/**
 * The platform makes room by doubling, and throws as soon as one more of its chunks (40 KiB) would go past the limit, whether
 * or not there is anything to put into it (workerd's zlib-util.c++, `GrowableBuffer`): so it is given one chunk and more beyond
 * what is wanted. Without that no file of 41 to 123 kB could be read whose own length is the limit.
 */
const roomToGrow = 65_536;

/** Undefined where the bytes aren't brotli, or go on past `most` bytes. */
export function decompress(
  bytes: ArrayBuffer | Uint8Array,
  most: number,
): Uint8Array<ArrayBuffer> | undefined {
  try {
    const whole = brotliDecompressSync(bytes, { maxOutputLength: most + roomToGrow });
    return whole.length <= most ? new Uint8Array(whole) : undefined;
  } catch {
    return undefined;
  }
}
