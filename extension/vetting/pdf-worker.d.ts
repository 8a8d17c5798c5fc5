/** The package has types for its reading side only. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** Vite's, as far as it is used. */
interface ImportMeta {
  readonly glob: <T>(
    pattern: string,
    options: { readonly query: string; readonly import: 'default'; readonly eager: true },
  ) => Readonly<Record<string, T>>;
}
