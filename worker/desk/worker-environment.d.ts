/// <reference lib="esnext.disposable" />

declare namespace Cloudflare {
  interface GlobalProps {
    /** The entry point itself isn't imported: what draws pages brings a browser's types along. */
    mainModule: {
      readonly LedgerObject: typeof import('./object/ledger-object.ts').LedgerObject;
      readonly default: ExportedHandler<Env>;
    };
    durableNamespaces: 'LedgerObject';
  }
  interface Env extends Readonly<import('./object/environment.ts').DeskEnvironment> {}
}

/** The part of Node's zlib that the worker uses (compatibility flag `nodejs_compat`). */
declare module 'node:zlib' {
  export const constants: {
    readonly BROTLI_PARAM_QUALITY: number;
    readonly BROTLI_PARAM_SIZE_HINT: number;
  };
  export function brotliCompressSync(
    bytes: Uint8Array,
    options: { readonly params: Readonly<Record<number, number>> },
  ): Uint8Array<ArrayBuffer>;
}
