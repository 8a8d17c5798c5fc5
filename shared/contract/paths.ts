/** Every path of the public API, for server and clients alike. */
export const paths = {
  agency: <Code extends string>(code: Code) => `/v1/agencies/${code}` as const,
  explanation: <Code extends string>(code: Code) => `/v1/agencies/${code}/explanation` as const,
  past: <Code extends string>(code: Code) => `/v1/agencies/${code}/past` as const,
  badge: <Code extends string>(code: Code) => `/v1/agencies/${code}/badge.svg` as const,
  card: <Code extends string>(code: Code) => `/v1/agencies/${code}/card` as const,
  badgeJson: <Code extends string>(code: Code) => `/v1/agencies/${code}/badge.json` as const,
  receipt: <Code extends string>(code: Code) => `/v1/agencies/${code}/receipt` as const,
  /** `entry` is the annulled entry. */
  correction: <Code extends string, Entry extends string>(code: Code, entry: Entry) =>
    `/v1/agencies/${code}/corrections/${entry}` as const,
  search: '/v1/agencies',
  standings: '/v1/standings',
  match: '/v1/match',
  changes: '/v1/changes',
  statisticsJson: '/v1/statistics.json',
  blacklistJson: '/v1/blacklist.json',
  blacklistCsv: '/v1/blacklist.csv',
  blacklistXlsx: '/v1/blacklist.xlsx',
  personsJson: '/v1/persons.json',
  personsCsv: '/v1/persons.csv',
  catalogueJson: '/v1/catalogue.json',
  catalogueText: <Entry extends string>(entry: Entry) => `/v1/catalogue/${entry}.txt` as const,
  status: '/v1/status',
  openapi: '/openapi.json',
  page: <Code extends string>(code: Code) => `/agencies/${code}` as const,
  signPage: <Code extends string>(code: Code) => `/agencies/${code}/sign` as const,
  correctionPage: <Code extends string, Entry extends string>(code: Code, entry: Entry) =>
    `/agencies/${code}/corrections/${entry}` as const,
  agenciesPage: '/agencies',
  bansPage: '/bans',
  aboutPage: '/about',
  policyPage: '/policy',
  comparePage: '/compare',
  embedPage: '/embed',
  statisticsPage: '/statistics',
  blacklistPage: '/blacklist',
  blacklistAtom: '/blacklist.atom',
  cataloguePage: '/catalogue',
  oembed: '/oembed',
  head: '/register/head.json',
  keys: (version: number) => `/register/keys/${version}.json`,
  file: <Sha256 extends string>(sha256: Sha256) => `/register/files/${sha256}` as const,
  export: '/register/export.ndjson',
  /** The badge's script as it is now. */
  widget: '/widget/lucheng-badge.js',
  /** A script of one version, which never changes. */
  widgetFile: <Version extends string, File extends string>(version: Version, file: File) =>
    `/widget/${version}/${file}` as const,
  vetPage: '/vet',
  apiPage: '/api',
  dataPage: '/data',
  dataCatalogue: '/data.jsonld',
  statusPage: '/status',
  robots: '/robots.txt',
  sitemap: '/sitemap.xml',
  verifyPage: '/verify',
  siteScript: (file: string) => `/site/${file}`,
} as const;

/** Placeholder in the built badge script, which the server replaces by its configured origin, or by nothing. */
export const widgetSiteMark = '%SITE%';
