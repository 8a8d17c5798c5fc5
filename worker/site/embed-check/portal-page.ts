import type { Policy } from './policies.ts';

/** A version of the badge's script that the register serves. */
export type ServedScript = { readonly id: string; readonly badge: string };

/** A portal's page to be checked, and the register whose badge it is to show. */
export type PortalPage = {
  readonly document: Document;
  /** Where the page is; what is relative in it is resolved against its base. */
  readonly address: URL;
  readonly policies: readonly Policy[];
  readonly register: {
    readonly origin: string;
    readonly versions: readonly ServedScript[];
  };
};

/** An address in the page as a browser resolves it; undefined where it is none. */
export function resolved({ document, address }: PortalPage, written: string): URL | undefined {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const from = URL.parse(base, address) ?? address;
  return URL.parse(written.trim(), from) ?? undefined;
}

/**
 * A page's source as a document that runs, loads and sends nothing (HTML § 8.5.1). To it scripts are off; to a browser whose scripts
 * run, what stands in `noscript` is no more of the page than what stands in a `template`.
 */
export function documentOf(html: string): Document {
  const source = html.replace(/<(\/?)noscript\b/gi, '<$1template');
  return new DOMParser().parseFromString(source, 'text/html');
}
