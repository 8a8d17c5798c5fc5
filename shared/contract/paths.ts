/** Every path of the public API, for server and clients alike. */
export const paths = {
  agency: (code: string) => `/v1/agencies/${code}`,
  explanation: (code: string) => `/v1/agencies/${code}/explanation`,
  past: (code: string) => `/v1/agencies/${code}/past`,
  badge: (code: string) => `/v1/agencies/${code}/badge.svg`,
  receipt: (code: string) => `/v1/agencies/${code}/receipt`,
  /** `entry` is the annulled one. */
  correction: (code: string, entry: string) => `/v1/agencies/${code}/corrections/${entry}`,
  search: '/v1/agencies',
  standings: '/v1/standings',
  statisticsJson: '/v1/statistics.json',
  blacklistJson: '/v1/blacklist.json',
  blacklistCsv: '/v1/blacklist.csv',
  personsJson: '/v1/persons.json',
  personsCsv: '/v1/persons.csv',
  catalogueJson: '/v1/catalogue.json',
  catalogueText: (entry: string) => `/v1/catalogue/${entry}.txt`,
  status: '/v1/status',
  openapi: '/openapi.json',
  page: (code: string) => `/agencies/${code}`,
  correctionPage: (code: string, entry: string) => `/agencies/${code}/corrections/${entry}`,
  statisticsPage: '/statistics',
  blacklistPage: '/blacklist',
  cataloguePage: '/catalogue',
  head: '/register/head.json',
  keys: (version: number) => `/register/keys/${version}.json`,
  file: (sha256: string) => `/register/files/${sha256}`,
  export: '/register/export.ndjson',
  widget: '/widget/lucheng-badge.js',
} as const;

/** In the badge's script as built: what the server replaces by its configured origin, or by nothing. */
export const widgetSiteMark = '%SITE%';
