import { badgeFaults, findBadges } from './badge-faults.ts';
import type { PageFault } from './page-fault.ts';
import { policiesOf } from './policies.ts';
import { policyFaults } from './policy-faults.ts';
import type { PortalPage } from './portal-page.ts';
import { badgeScriptsOf } from './script-faults.ts';

/** What was found in a portal's page, and what of it keeps a badge from being shown. */
export type CheckedPage = {
  readonly elements: number;
  readonly pictures: number;
  readonly policies: number;
  readonly faults: readonly PageFault[];
};

type ToCheck = Pick<PortalPage, 'document' | 'address' | 'register'> & {
  /** As a browser or a tool shows them; empty where nobody gave any. */
  readonly headers: string;
};

/** Reads a page as its source says it, without running anything of it: what its scripts write later isn't seen. */
export function checkPage({ headers, ...given }: ToCheck): CheckedPage {
  const page: PortalPage = { ...given, policies: policiesOf(given.document, headers) };
  const found = findBadges(page);
  const scripts = badgeScriptsOf(page);
  const own = badgeFaults(page, found);
  const { elements, pictures } = found;
  const isThereSomehow = own.some(({ kind }) => kind === 'as-text' || kind === 'inactive');
  const isNone = elements.length + pictures.length === 0 && !isThereSomehow;
  return {
    elements: elements.length,
    pictures: pictures.length,
    policies: page.policies.length,
    faults: once([
      ...(isNone ? [{ kind: 'no-badge' } as const] : []),
      ...own,
      ...(elements.length > 0 && scripts.length === 0 ? [{ kind: 'no-script' } as const] : []),
      // One script that runs is enough.
      ...(scripts.some(({ faults }) => faults.length === 0)
        ? []
        : scripts.flatMap(({ faults }) => faults)),
      ...policyFaults(page, scripts, found),
    ]),
  };
}

/** A fault that many badges share is told once for each place that it is about. */
function once(faults: readonly PageFault[]): readonly PageFault[] {
  return [...new Map(faults.map((fault) => [`${fault.kind} ${fault.at}`, fault])).values()];
}
