import { type Badge, makeBadgeElement } from './badge-element.ts';
import { loadDetails, trust } from './load-details.ts';
import { ownMember } from './own-members.ts';
import { pagesPath, siteMark } from './precomputed.ts';
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
  let url: string | undefined;
  const openDetails = (badge: Badge) => {
    url ??= trust(origin + DETAILS_PATH);
    loadDetails(url, DETAILS_INTEGRITY, (showDetails) => {
      try {
        showDetails(badge);
      } catch {
        open(origin + pagesPath + badge.code, '', 'noreferrer');
      }
    });
  };
  const watch = watchStandings(origin, fetch, Date.now);
  try {
    customElements.define('lucheng-badge', makeBadgeElement(watch, openDetails));
  } catch {
    // A page that loads the script twice already has its badges.
  }
}
