/** The part of Node's zlib that only the tests use. */
declare module 'node:zlib' {
  export function brotliDecompressSync(bytes: Uint8Array): Uint8Array<ArrayBuffer>;
}
