/** What the tests need of Node's zlib beside what the worker uses. */
declare module 'node:zlib' {
  export const constants: { readonly BROTLI_PARAM_QUALITY: number };
  export function brotliCompressSync(
    bytes: Uint8Array,
    options?: { readonly params: Readonly<Record<number, number>> },
  ): Uint8Array<ArrayBuffer>;
}
