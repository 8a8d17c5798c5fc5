import type { SiteState } from '../messages/site-state.ts';
import { isAnyHostOf } from '../settings/host-pattern.ts';

export type SiteSettings = {
  readonly isAllowed: (origins: readonly string[]) => Promise<boolean>;
  readonly pausedHosts: readonly string[];
  /** Of the registers' own sites. */
  readonly ownHosts: readonly string[];
};

/**
 * The site of a tab; `url` is undefined when the browser doesn't tell it. On a register's own site nothing is marked: its pages
 * already say of each agency what a mark would, in full and as of now, and a name painted there would look like one more warning.
 */
export async function siteOf(
  url: string | undefined,
  { isAllowed, pausedHosts, ownHosts }: SiteSettings,
): Promise<SiteState> {
  const address = url === undefined ? null : URL.parse(url);
  if (address === null || !['http:', 'https:'].includes(address.protocol)) {
    return { kind: 'unreadable' };
  }
  const { host, origin } = address;
  if (ownHosts.includes(host)) return { kind: 'own', host };
  const origins = [`${origin}/*`];
  if (!(await isAllowed(origins))) return { kind: 'not-allowed', host, origins };
  return isAnyHostOf(pausedHosts, host) ? { kind: 'paused', host } : { kind: 'watched', host };
}

/** Match patterns that leave hosts alone. Chrome takes no port after the scheme `*`. */
export function matchesOf(hosts: readonly string[]): readonly string[] {
  return hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
}
