import { tenderSites as wenzhou } from './330300/tender-sites.ts';
import { nationalTenderSites } from './national-tender-sites.ts';
import type { TenderSite } from './tender-site.ts';

const byJurisdiction: Readonly<Record<string, readonly TenderSite[]>> = { '330300': wenzhou };

/** The sites that a reader of these jurisdictions is offered, their own first; of an unknown one the national ones. */
export function tenderSitesOf(jurisdictions: readonly string[]): readonly TenderSite[] {
  return [...jurisdictions.flatMap((code) => byJurisdiction[code] ?? []), ...nationalTenderSites];
}
