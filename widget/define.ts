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
 * Where this can't be (no constructable stylesheets, nowhere to ask), what the page wrote in the elements stays. The text of the script
 * may run with no element of its own: then it asks the site that the server wrote into it.
 */
function define(src: string): void {
  if (!src) return;
  // Not by `URL`: a page may have a variable of that name.
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
    // A page that loads the script twice has its badges already.
  }
}
