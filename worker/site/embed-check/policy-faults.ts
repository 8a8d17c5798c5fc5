import { paths } from '../../../shared/contract/paths.ts';
import { allows } from './allows.ts';
import type { FoundBadges } from './badge-faults.ts';
import type { FaultKind, PageFault } from './page-fault.ts';
import { type Policy, sourcesFor } from './policies.ts';
import type { PortalPage } from './portal-page.ts';
import type { BadgeScript } from './script-faults.ts';

/** What a page's policies forbid of what its badges need. */
export function policyFaults(
  page: PortalPage,
  scripts: readonly BadgeScript[],
  { elements, pictures }: FoundBadges,
): readonly PageFault[] {
  return page.policies.flatMap((policy) => {
    const stopped: FaultKind[] = [];
    if (elements.length > 0) stopped.push(...ofElements(page, policy, scripts));
    if (pictures.some(({ url }) => !isAllowed(page, policy, url, 'img-src'))) {
      stopped.push('policy-picture');
    }
    return stopped.map((kind) => ({ kind, at: policy.written, right: remedyOf(kind, page) }));
  });
}

function ofElements(
  page: PortalPage,
  policy: Policy,
  scripts: readonly BadgeScript[],
): readonly FaultKind[] {
  const { origin } = page.register;
  const { directives } = policy;
  if (directives.get('sandbox')?.includes('allow-scripts') === false) return ['policy-sandbox'];
  const stopped: FaultKind[] = [];
  if (scripts.some((script) => !mayRun(page, policy, script))) stopped.push('policy-script');
  else if (!mayLoadDetails(page, policy)) stopped.push('policy-details');
  const standings = new URL(paths.standings, origin);
  if (!isAllowed(page, policy, standings, 'connect-src')) stopped.push('policy-connect');
  if (refusesName(policy)) stopped.push('policy-types');
  return stopped;
}

const forScripts = ['script-src-elem', 'script-src', 'default-src'] as const;

/** By its nonce, by its digest, or by where it comes from; with `strict-dynamic` the last counts for nothing. */
function mayRun({ address }: PortalPage, policy: Policy, { element, url }: BadgeScript): boolean {
  const sources = sourcesFor(policy, ...forScripts);
  if (sources === undefined) return true;
  const nonce = element.getAttribute('nonce') ?? '';
  if (nonce !== '' && sources.includes(`'nonce-${nonce}'`)) return true;
  const digests = (element.getAttribute('integrity') ?? '').split(/\s+/).filter(Boolean);
  if (digests.length > 0 && digests.every((one) => sources.includes(`'${one}'`))) return true;
  return !sources.includes("'strict-dynamic'") && allows(sources, url, address);
}

/** The details are a second script, which the first one adds: without a nonce, but trusted under `strict-dynamic`. */
function mayLoadDetails(page: PortalPage, policy: Policy): boolean {
  const sources = sourcesFor(policy, ...forScripts);
  if (sources === undefined || sources.includes("'strict-dynamic'")) return true;
  const details = new URL(
    paths.widgetFile(page.register.versions[0]?.id ?? '-', 'details.js'),
    page.register.origin,
  );
  return allows(sources, details, page.address);
}

function isAllowed({ address }: PortalPage, policy: Policy, url: URL, directive: string): boolean {
  const sources = sourcesFor(policy, directive, 'default-src');
  return sources === undefined || allows(sources, url, address);
}

/** Trusted Types: the one policy that the badge makes has a name that the page's list has to have. */
function refusesName({ directives }: Policy): boolean {
  const asked = directives.get('require-trusted-types-for')?.includes("'script'") ?? false;
  const names = directives.get('trusted-types');
  return asked && names !== undefined && !names.includes('lucheng') && !names.includes('*');
}

function remedyOf(kind: FaultKind, { register: { origin } }: PortalPage): string {
  const remedies: Partial<Record<FaultKind, string>> = {
    'policy-sandbox': 'sandbox allow-scripts allow-same-origin',
    'policy-connect': `connect-src ${origin}`,
    'policy-picture': `img-src ${origin}`,
    'policy-types': 'trusted-types lucheng',
  };
  return remedies[kind] ?? `script-src ${origin}`;
}
