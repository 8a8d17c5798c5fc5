import type { SiteGroup, TenderSite } from '../../shared/jurisdiction/tender-site.ts';
import { isHostOf } from './host-pattern.ts';

/** One site as the reader finds it in the settings. */
export type SiteRow = {
  readonly host: string;
  readonly group: SiteGroup | 'own';
  readonly state: 'on' | 'paused' | 'not-allowed';
  /** Of a site on the list. */
  readonly listed?: Pick<TenderSite, 'name' | 'reason'>;
};

type Ground = {
  readonly sites: readonly TenderSite[];
  /** Match patterns of what the browser lets the extension read now. */
  readonly granted: readonly string[];
  readonly pausedHosts: readonly string[];
};

/** The sites of the list in its order, then those that the reader has added. */
export function siteRows({ sites, granted, pausedHosts }: Ground): readonly SiteRow[] {
  const allowed = hostsBySchemes(granted);
  const stateOf = (host: string): SiteRow['state'] => {
    const isAllowed = schemes.every((scheme) => isCovered(host, allowed[scheme]));
    if (!isAllowed) return 'not-allowed';
    return pausedHosts.some((paused) => covers(paused, host)) ? 'paused' : 'on';
  };
  const added = [...new Set(Object.values(allowed).flat())].filter(
    (host) => !sites.some((site) => covers(site.host, host)),
  );
  return [
    ...sites.map(({ host, group, name, reason }) => ({
      ...{ host, group, state: stateOf(host) },
      listed: { name, reason },
    })),
    ...added.map((host) => ({
      host,
      group: 'own' as const,
      state: pausedHosts.some((paused) => covers(paused, host))
        ? ('paused' as const)
        : ('on' as const),
    })),
  ];
}

/** What to ask the browser for; it takes a host for each scheme. */
export function originsOf(host: string): readonly string[] {
  return schemes.map((scheme) => `${scheme}://${host}/*`);
}

/** The patterns among those granted that give way to this host. */
export function grantsOf(host: string, granted: readonly string[]): readonly string[] {
  return granted.filter((pattern) => hostOf(pattern) === host);
}

/** The host of an address that a reader has typed; undefined where it is none of the web's. */
export function hostOfAddress(address: string): string | undefined {
  const url = URL.parse(address.trim());
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return undefined;
  return url.hostname;
}

const schemes = ['http', 'https'] as const;

function hostsBySchemes(granted: readonly string[]) {
  const hostsUnder = (scheme: string) =>
    granted.flatMap((pattern) => {
      if (pattern === '<all_urls>') return ['*'];
      const fits = pattern.startsWith(`${scheme}://`) || pattern.startsWith('*://');
      return fits ? [hostOf(pattern)] : [];
    });
  return { http: hostsUnder('http'), https: hostsUnder('https') };
}

/** Ports are left out: browsers let an extension read a host on all of them. */
function hostOf(pattern: string): string {
  const [, host = ''] = /^[a-z*]+:\/\/([^/]*)\//.exec(pattern) ?? [];
  return host.replace(/:[\d*]+$/, '');
}

function isCovered(host: string, allowed: readonly string[]): boolean {
  return allowed.some((pattern) => covers(pattern, host));
}

/** Whether all that one pattern of hosts means is meant by the other. */
function covers(wide: string, narrow: string): boolean {
  if (wide === '*' || wide === narrow) return true;
  return isHostOf(wide, narrow.startsWith('*.') ? `.${narrow.slice(2)}` : narrow);
}
