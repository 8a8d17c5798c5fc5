import type { ShowDetails } from './details/show-details.tsx';
import { createElement, ownMember } from './own-members.ts';

/** The details script leaves what it exports on its own element, and nothing in the page's globals. */
export type DetailsScript = HTMLScriptElement & { showDetails?: ShowDetails };

/**
 * Runs the details script if its digest is right (Subresource Integrity), and hands over what it exports: nothing that can be
 * called where it can't be had or isn't ours. Not by a `Promise`, for old libraries call something else by that name.
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

/** A page that requires Trusted Types admits us by the policy's name, once; the only URL it ever makes is ours. */
export function trust(url: string): string {
  return (
    window.trustedTypes
      ?.createPolicy('lucheng', { createScriptURL: () => url })
      .createScriptURL('') ?? url
  );
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
