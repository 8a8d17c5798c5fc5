import type { ShowDetails } from './details/show-details.tsx';

/** The details script leaves what it exports on its own element, and nothing in the page's globals. */
export type DetailsScript = HTMLScriptElement & { showDetails?: ShowDetails };

/** Runs the details script if its digest is right (Subresource Integrity); rejects where it can't be had or isn't ours. */
export function loadDetails(url: string, integrity: string): Promise<ShowDetails> {
  return new Promise((resolve, reject) => {
    const script: DetailsScript = document.createElement('script');
    script.crossOrigin = '';
    script.referrerPolicy = 'no-referrer';
    script.integrity = integrity;
    // With its digest right it is ours, and ours has left this.
    script.onload = () => resolve(script.showDetails as ShowDetails);
    script.onerror = reject;
    script.src = trust(url);
    document.head.append(script);
  });
}

/** A page that requires Trusted Types admits us by the policy's name; the only URL it ever makes is ours. */
function trust(url: string): string {
  const policy = window.trustedTypes?.createPolicy('lucheng', { createScriptURL: () => url });
  return policy?.createScriptURL('') ?? url;
}

declare global {
  interface Window {
    /** Not in every browser. What it makes is taken where the DOM's types say string. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (url: string) => string },
      ): { createScriptURL(url: string): string };
    };
  }
}
