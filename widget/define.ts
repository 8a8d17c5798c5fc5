import { type Badge, makeBadgeElement } from './badge-element.ts';
import type { ShowDetails } from './details/show-details.tsx';
import { loadDetails } from './load-details.ts';
import { pagesPath } from './precomputed.ts';
import { watchStandings } from './watch-standings.ts';

/** Set by the build: the details script's path and digest. */
declare const DETAILS_PATH: string;
declare const DETAILS_INTEGRITY: string;

define((document.currentScript as HTMLScriptElement).src);

/** Where this can't be (no constructable stylesheets, loaded as a module), what the page wrote in the elements stays. */
function define(src: string): void {
  const { origin } = new URL(src);
  let loading: Promise<ShowDetails> | undefined;

  const openDetails = (badge: Badge) => {
    loading ??= loadDetails(origin + DETAILS_PATH, DETAILS_INTEGRITY);
    loading.then(
      (showDetails) => showDetails(badge),
      () => open(origin + pagesPath + badge.code, '', 'noreferrer'),
    );
  };
  const watch = watchStandings(origin, fetch, Date.now);
  customElements.define('lucheng-badge', makeBadgeElement(watch, openDetails));
}
