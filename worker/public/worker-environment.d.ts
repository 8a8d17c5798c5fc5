declare namespace Cloudflare {
  interface Env extends Readonly<import('./platform/environment.ts').PublicEnvironment> {}
  interface GlobalProps {
    mainModule: typeof import('./index.ts');
  }
}

/** The part of Node's zlib that the worker uses (compatibility flag `nodejs_compat`). */
declare module 'node:zlib' {
  export function brotliDecompressSync(
    bytes: ArrayBuffer | Uint8Array,
    options: { readonly maxOutputLength: number },
  ): Uint8Array<ArrayBuffer>;
}
