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
  hasPorts = patternsHavePorts,
): Promise<SiteState> {
  const address = url === undefined ? null : URL.parse(url);
  if (address === null || !['http:', 'https:'].includes(address.protocol)) {
    return { kind: 'unreadable' };
  }
  const { host, protocol } = address;
  if (ownHosts.includes(host)) return { kind: 'own', host };
  const origins = [`${protocol}//${hostIn(host, hasPorts)}/*`];
  if (!(await isAllowed(origins))) return { kind: 'not-allowed', host, origins };
  return isAnyHostOf(pausedHosts, host) ? { kind: 'paused', host } : { kind: 'watched', host };
}

/** Match patterns of hosts. Chrome takes no port after the scheme `*`. */
export function matchesOf(
  hosts: readonly string[],
  hasPorts = patternsHavePorts,
): readonly string[] {
  return hosts.flatMap((host) => {
    const meant = hostIn(host, hasPorts);
    return [`http://${meant}/*`, `https://${meant}/*`];
  });
}

/** In Firefox a pattern with a port means no address at all, and one without it all ports. */
const patternsHavePorts = globalThis.location?.protocol !== 'moz-extension:';

function hostIn(host: string, hasPorts: boolean): string {
  return hasPorts ? host : host.replace(/:\d+$/, '');
}
