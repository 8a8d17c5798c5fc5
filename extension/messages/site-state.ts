/** What can be said of the site that a tab shows. */
export type SiteState =
  /** Names on it are found and marked. */
  | { readonly kind: 'watched'; readonly host: string }
  /** The register's own: it says itself what is on record. */
  | { readonly kind: 'own'; readonly host: string }
  | { readonly kind: 'paused'; readonly host: string }
  /** The reader may allow it: `origins` is what to ask the browser for. */
  | { readonly kind: 'not-allowed'; readonly host: string; readonly origins: readonly string[] }
  /** The browser's own pages, files, the extension store: no extension may read these. */
  | { readonly kind: 'unreadable' };
