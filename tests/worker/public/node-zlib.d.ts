/** What the tests need of Node's zlib beside what the worker uses. */
declare module 'node:zlib' {
  export function brotliCompressSync(bytes: Uint8Array): Uint8Array<ArrayBuffer>;
}
