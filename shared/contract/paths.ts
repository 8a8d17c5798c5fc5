/** Every path of the public API, for server and clients alike. */
export const paths = {
  agency: (code: string) => `/v1/agencies/${code}`,
  explanation: (code: string) => `/v1/agencies/${code}/explanation`,
  badge: (code: string) => `/v1/agencies/${code}/badge.svg`,
  receipt: (code: string) => `/v1/agencies/${code}/receipt`,
  search: '/v1/agencies',
  standings: '/v1/standings',
  blacklistJson: '/v1/blacklist.json',
  blacklistCsv: '/v1/blacklist.csv',
  status: '/v1/status',
  openapi: '/openapi.json',
  page: (code: string) => `/agencies/${code}`,
  head: '/register/head.json',
  keys: (version: number) => `/register/keys/${version}.json`,
  file: (sha256: string) => `/register/files/${sha256}`,
  widget: '/widget/lucheng-badge.js',
} as const;
