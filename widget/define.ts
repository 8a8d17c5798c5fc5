import { makeBadgeElement } from './badge-element.ts';
import { detailsLoader, trust } from './load-details.ts';
import { ownMember } from './own-members.ts';
import { siteMark } from './precomputed.ts';
import { watchStandings } from './watch-standings.ts';

/** Set by the build: the details script's path and digest. */
declare const DETAILS_PATH: string;
declare const DETAILS_INTEGRITY: string;

define((ownMember('currentScript') as HTMLScriptElement | null)?.src || siteMark);

/**
 * Where badges can't work (no constructable stylesheets, no address to ask), the elements keep what the page wrote in
 * them. Where the script runs without an element that names its source, it asks the site that the server wrote into
 * it.
 */
function define(src: string): void {
  if (!src) return;
  // Parsed without `URL`, because a page may have a variable of that name.
  const origin = src.split('/', 3).join('/');
  const openDetails = detailsLoader(
    () => trust(origin + DETAILS_PATH),
    DETAILS_INTEGRITY,
    // The page's own link, for the same reason as without scripts.
    ({ root }) => root.host.querySelector('a')?.click(),
  );
  const watch = watchStandings(origin, fetch, Date.now);
  try {
    customElements.define('lucheng-badge', makeBadgeElement(watch, openDetails));
  } catch {
    // A page that loads the script twice already has its badges.
  }
}
