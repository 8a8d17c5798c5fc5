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
  paths.vetPage,
  paths.verifyPage,
  paths.apiPage,
  paths.dataPage,
  paths.statusPage,
];

const nothing = 'noindex, noarchive';

/** The X-Robots-Tag of an answer at the path of a route. What a query asks for may be a name. */
export function robotsTag(path: string, url: string, isDemo: boolean): string {
  const isNoted = indexedPages.includes(path) && !isDemo && asksNothing(url);
  if (!isNoted) return nothing;
  return path === '/' ? 'noarchive, nosnippet' : 'noarchive';
}

function asksNothing(url: string): boolean {
  const start = url.indexOf('?');
  if (start < 0) return true;
  return [...new URLSearchParams(url.slice(start)).keys()].every((name) => name === 'lang');
}
