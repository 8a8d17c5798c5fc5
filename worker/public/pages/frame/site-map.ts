import { paths } from '../../../../shared/contract/paths.ts';

/** The pages that every page leads to, in the order of its navigation. */
export const mainPages = [
  { key: 'agencies', at: paths.agenciesPage },
  { key: 'blacklist', at: paths.blacklistPage },
  { key: 'bans', at: paths.bansPage },
  { key: 'statistics', at: paths.statisticsPage },
  { key: 'catalogue', at: paths.cataloguePage },
] as const;

/** What explains the site. */
export const helpPages = [
  { key: 'vet', at: paths.vetPage },
  { key: 'verify', at: paths.verifyPage },
  { key: 'about', at: paths.aboutPage },
  { key: 'complaints', at: paths.complaintsPage },
  { key: 'draws', at: paths.drawsPage },
  { key: 'compare', at: paths.comparePage },
  { key: 'policy', at: paths.policyPage },
  { key: 'install', at: paths.installPage },
  { key: 'embed', at: paths.embedPage },
  { key: 'data', at: paths.dataPage },
  { key: 'api', at: paths.apiPage },
  { key: 'status', at: paths.statusPage },
] as const;

/** What programs and spreadsheets read. */
export const dataFiles = [
  { key: 'blacklistCsv', at: paths.blacklistCsv },
  { key: 'blacklistJson', at: paths.blacklistJson },
  { key: 'blacklistAtom', at: paths.blacklistAtom },
  { key: 'export', at: paths.export },
  { key: 'openapi', at: paths.openapi },
] as const;

export type MainPage = (typeof mainPages)[number]['key'];
export type HelpPage = (typeof helpPages)[number]['key'];
export type DataFile = (typeof dataFiles)[number]['key'];
