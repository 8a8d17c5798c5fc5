import type { Badge } from './badge-element.ts';
import { createElement, ownMember } from './own-members.ts';

/** Opens a badge's details. */
export type ShowDetails = (badge: Badge) => void;

/** The details script leaves its exports on its own script element and nothing in the page's globals. */
export type DetailsScript = HTMLScriptElement & { showDetails?: ShowDetails };

/**
 * Makes the function that loads the details script, once, and opens with it the details of the badge it is called with. Called
 * without one it only loads. The script runs if its digest is right (Subresource Integrity); where it can't be had or isn't ours,
 * `giveUp` is called. No `Promise`, because old libraries put something else under that name.
 */
export function detailsLoader(
  makeUrl: () => string,
  integrity: string,
  giveUp: (badge: Badge) => void,
): (badge?: Badge) => void {
  let script: DetailsScript | undefined;
  let wanted: Badge | undefined;
  let showDetails: ShowDetails | undefined;

  return (badge) => {
    wanted = badge ?? wanted;
    if (badge) showDetails?.(badge);
    if (script) return;
    script = createElement('script');
    script.crossOrigin = '';
    script.referrerPolicy = 'no-referrer';
    script.integrity = integrity;
    script.onload = script.onerror = () => {
      showDetails = script?.showDetails ?? giveUp;
      if (wanted) showDetails(wanted);
    };
    script.src = makeUrl();
    ownMember('head').append(script);
  };
}

/**
 * A page that requires Trusted Types admits the script by the policy's name, once; the policy only ever makes one
 * URL, the details script's.
 */
export function trust(url: string): string {
  return (
    window.trustedTypes
      ?.createPolicy('lucheng', { createScriptURL: () => url })
      .createScriptURL('') ?? url
  );
}

declare global {
  interface Window {
    /** Not every browser has Trusted Types. A `TrustedScriptURL` is used where the DOM's types say string. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (url: string) => string },
      ): { createScriptURL(url: string): string };
    };
  }
}
