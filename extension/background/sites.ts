import type { SiteState } from '../messages/site-state.ts';

/** The site of a tab; `url` is undefined when the browser doesn't tell it. */
export async function siteOf(
  url: string | undefined,
  isAllowed: (origins: readonly string[]) => Promise<boolean>,
  pausedHosts: readonly string[],
): Promise<SiteState> {
  const address = url === undefined ? null : URL.parse(url);
  if (address === null || !['http:', 'https:'].includes(address.protocol)) {
    return { kind: 'unreadable' };
  }
  const { host, origin } = address;
  const origins = [`${origin}/*`];
  if (!(await isAllowed(origins))) return { kind: 'not-allowed', host, origins };
  return pausedHosts.includes(host) ? { kind: 'paused', host } : { kind: 'watched', host };
}

/** Match patterns that leave paused hosts alone. Chrome takes no port after the scheme `*`. */
export function pausedMatches(pausedHosts: readonly string[]): readonly string[] {
  return pausedHosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
}
