import { paths } from '../../../shared/contract/paths.ts';
import type { PageFault } from './page-fault.ts';
import { type PortalPage, resolved } from './portal-page.ts';

/** The badge's scripts in a page, wherever they come from, with what keeps each from running. */
export type BadgeScript = {
  readonly element: Element;
  readonly url: URL;
  readonly faults: readonly PageFault[];
};

export function badgeScriptsOf(page: PortalPage): readonly BadgeScript[] {
  return [...page.document.querySelectorAll('script[src]')].flatMap((element) => {
    const url = resolved(page, element.getAttribute('src') ?? '');
    if (url === undefined || !isBadgeScript.test(url.pathname)) return [];
    return [{ element, url, faults: faultsOf(page, element, url) }];
  });
}

const isBadgeScript = /\/(lucheng-badge|widget\/[^/]+\/badge)\.js$/;

function faultsOf(page: PortalPage, element: Element, url: URL): readonly PageFault[] {
  const at = element.getAttribute('src') ?? '';
  const { origin } = page.register;
  if (url.origin !== origin) return [elsewhere(page, element, url)];
  const type = element.getAttribute('type')?.trim().toLowerCase() ?? '';
  const faults: PageFault[] = [];
  if (type === 'module') faults.push({ kind: 'module', at });
  else if (!isJavaScript.test(type) || element.hasAttribute('nomodule')) {
    faults.push({ kind: 'not-run', at: type === '' ? 'nomodule' : `type="${type}"` });
  }
  return [...faults, ...digestFaults(page, element, url)];
}

const isJavaScript = /^((text|application)\/(x-)?(java|ecma)script(1\.\d)?)?$/;

/** A copy, another register, an address that lost its host, or one that a base has led astray. */
function elsewhere(page: PortalPage, element: Element, url: URL): PageFault {
  const written = element.getAttribute('src') ?? '';
  const { origin } = page.register;
  const right = origin + url.pathname;
  const own = URL.parse(origin);
  if (own?.host === url.host) return { kind: 'unencrypted', at: url.href, right };
  const isRelative = URL.parse(written) === null && !written.trim().startsWith('//');
  const hasBase = page.document.querySelector('base[href]') !== null;
  return { kind: isRelative && hasBase ? 'base' : 'elsewhere', at: url.href, right };
}

/** Subresource Integrity: which version it is, and whether its digest is that one's. */
function digestFaults(page: PortalPage, element: Element, url: URL): readonly PageFault[] {
  const digests = (element.getAttribute('integrity') ?? '').split(/\s+/).filter(Boolean);
  if (url.pathname === paths.widget) {
    return digests.length > 0 ? [{ kind: 'digest-of-newest', at: url.href }] : [];
  }
  const [, id] = /^\/widget\/([^/]+)\//.exec(url.pathname) ?? [];
  const version = page.register.versions.find((one) => one.id === id);
  if (version === undefined) return [{ kind: 'unknown-version', at: url.href }];
  if (digests.length === 0) return [];
  const faults: PageFault[] = [];
  if (!digests.includes(version.badge)) {
    faults.push({ kind: 'wrong-digest', at: digests.join(' '), right: version.badge });
  }
  if (!element.hasAttribute('crossorigin')) faults.push({ kind: 'no-crossorigin', at: url.href });
  return faults;
}
