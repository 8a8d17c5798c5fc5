import { paths } from '../../../shared/contract/paths.ts';

/**
 * The pages that search engines may note: none tells of an agency or a person, but for the front page, of which nothing may be quoted.
 * A search engine forgets in weeks what this site forgets in a minute, so whatever names somebody is for this site's own search alone
 * (docs/decisions/0028). Any other address is noted nowhere, also one that is added without a thought of this list.
 */
export const indexedPages: readonly string[] = [
  '/',
  paths.aboutPage,
  paths.policyPage,
  paths.statisticsPage,
  paths.cataloguePage,
  paths.embedPage,
  paths.embedCheckPage,
  paths.vetPage,
  paths.verifyPage,
  paths.apiPage,
  paths.dataPage,
  paths.statusPage,
];

/** The X-Robots-Tag of whatever isn't one of them. */
export const notedNowhere = 'noindex, noarchive';

/** The X-Robots-Tag of one of them. What a query asks for may be a name. */
export function robotsTag(path: string, url: string): string {
  if (!asksNothing(url)) return notedNowhere;
  return path === '/' ? 'noarchive, nosnippet' : 'noarchive';
}

function asksNothing(url: string): boolean {
  const start = url.indexOf('?');
  if (start < 0) return true;
  return [...new URLSearchParams(url.slice(start)).keys()].every((name) => name === 'lang');
}
