/** In which order and under which heading a reader is shown them. */
export const siteGroups = ['city', 'counties', 'province', 'intermediaries', 'national'] as const;
export type SiteGroup = (typeof siteGroups)[number];

/** A site on which agencies are invited, compared or chosen. */
export type TenderSite = {
  /** A host as match patterns have it: `tender.example`, or `*.tender.example` for it and all that is under it. */
  readonly host: string;
  readonly group: SiteGroup;
  readonly name: InBoth;
  /** What of it is worth reading along. */
  readonly reason: InBoth;
  /**
   * Whether the extension asks for it when it is installed. These never grow in number: Chrome switches off an extension whose
   * update asks for more, and Firefox doesn't grant it. Whatever is added to a list later is asked for in the extension's own pages.
   */
  readonly isAskedAtInstall: boolean;
};

type InBoth = { readonly zh: string; readonly en: string };

/** A row of a list of sites. */
type SiteRow = readonly [
  host: string,
  asked: typeof atInstall | typeof later,
  name: readonly [zh: string, en: string],
  reason: readonly [zh: string, en: string],
];

export const atInstall = true;
export const later = false;

/** The sites of one group, from the rows of a list. */
export function sitesOf(group: SiteGroup, rows: readonly SiteRow[]): readonly TenderSite[] {
  return rows.map(([host, isAskedAtInstall, name, reason]) => ({
    host,
    group,
    name: { zh: name[0], en: name[1] },
    reason: { zh: reason[0], en: reason[1] },
    isAskedAtInstall,
  }));
}
