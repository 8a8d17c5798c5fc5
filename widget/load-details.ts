import type { Badge } from './badge-element.ts';
import { createElement, ownMember } from './own-members.ts';

/** Opens a badge's details. */
export type ShowDetails = (badge: Badge) => void;

/** The details script leaves its exports on its own script element and nothing in the page's globals. */
export type DetailsScript = HTMLScriptElement & { showDetails?: ShowDetails };

/**
 * Runs the details script if its digest is right (Subresource Integrity), and passes on its exports: nothing callable
 * if the script can't be loaded or isn't ours. It doesn't use `Promise`, because old libraries put something else
 * under that name.
 */
export function loadDetails(
  trustedUrl: string,
  integrity: string,
  done: (showDetails: ShowDetails) => void,
): void {
  const script: DetailsScript = createElement('script');
  script.crossOrigin = '';
  script.referrerPolicy = 'no-referrer';
  script.integrity = integrity;
  script.onload = script.onerror = () => done(script.showDetails as ShowDetails);
  script.src = trustedUrl;
  ownMember('head').append(script);
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
