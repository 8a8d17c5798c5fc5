import { providerBackPath } from '../entering/providers/back-path.ts';

/** Where each screen is, at both fronts alike. */
export const screenPaths = {
  work: '/',
  calendar: '/calendar',
  calendarFeed: <File extends string>(file: File) => `/calendar/${file}` as const,
  ownRegistration: '/own/registration',
  ownConfirm: '/own/registration/confirm',
  ownPeople: '/own/people',
  ownEngagements: '/own/engagements',
  ownRecord: '/own/record',
  ownRepair: '/own/repair',
  ownMembers: '/own/members',
  evaluate: '/evaluate',
  invitations: '/invitations',
  petition: '/petition',
  petitionFollow: '/petition/follow',
  inTray: '/in-tray',
  inTrayPetition: <Number extends string>(number: Number) => `/in-tray/of/${number}` as const,
  signIn: '/sign-in',
  signInOptions: '/sign-in/options',
  signInWith: <Id extends string>(provider: Id) => `/sign-in/with/${provider}` as const,
  signInBack: providerBackPath,
  signOut: '/sign-out',
  enrol: '/enrol',
  enrolOptions: '/enrol/options',
  confirm: '/confirm',
  confirmOptions: '/confirm/options',
  confirmWith: <Id extends string>(provider: Id) => `/confirm/with/${provider}` as const,
  linkWith: <Id extends string>(provider: Id) => `/sessions/link/${provider}` as const,
  grants: '/grants',
  sessions: '/sessions',
  language: '/language',
  accounts: '/accounts',
  newAccount: '/accounts/new',
  account: <Person extends string>(person: Person) => `/accounts/of/${person}` as const,
  accountRoles: '/accounts/roles',
  accountLog: '/accounts/log',
  accountLogFile: '/accounts/log.jsonl',
  subjects: '/subjects',
  lookUp: '/look-up',
  subject: <Key extends string>(key: Key) => `/subjects/of/${key}` as const,
  subjectSum: <Key extends string>(key: Key) => `/subjects/of/${key}/sum` as const,
  subjectPast: <Key extends string>(key: Key) => `/subjects/of/${key}/past` as const,
  watchSubject: <Key extends string>(key: Key) => `/subjects/of/${key}/watch` as const,
  accesses: '/accesses',
  case: '/case',
  caseDecision: '/case/decision',
  letter: '/letter',
  drafts: '/drafts',
  newDraft: '/drafts/new',
  draft: <Id extends string>(id: Id) => `/drafts/of/${id}` as const,
  draftCheck: <Id extends string>(id: Id) => `/drafts/of/${id}/check` as const,
  dropDraft: <Id extends string>(id: Id) => `/drafts/of/${id}/drop` as const,
  recorded: <Id extends string>(id: Id) => `/drafts/of/${id}/recorded` as const,
  exchange: '/exchange',
  engagements: '/engagements',
  imports: '/imports',
  importColumns: <Id extends string>(id: Id) => `/imports/of/${id}/columns` as const,
  importRows: <Id extends string>(id: Id) => `/imports/of/${id}` as const,
  importRejected: <Id extends string>(id: Id) => `/imports/of/${id}/rejected.csv` as const,
  dropImport: <Id extends string>(id: Id) => `/imports/of/${id}/drop` as const,
  publishing: '/publishing',
  publishingHalt: '/publishing/halt',
  policyPreview: '/publishing/policy',
  holidays: '/publishing/holidays',
  supervision: '/supervision',
  newPlan: '/supervision/plans/new',
  plan: <Id extends string>(id: Id) => `/supervision/plans/of/${id}` as const,
  planFile: <Id extends string>(id: Id) => `/supervision/plans/of/${id}/record.json` as const,
  sheet: <Id extends string, Code extends string>(plan: Id, code: Code) =>
    `/supervision/plans/of/${plan}/visits/${code}` as const,
  draws: '/supervision/draws',
  newDraw: '/supervision/draws/new',
  drawOf: <Id extends string>(id: Id) => `/supervision/draws/of/${id}` as const,
  drawFile: <Id extends string>(id: Id) => `/supervision/draws/of/${id}/record.json` as const,
  openDrawFile: <Id extends string>(id: Id) => `/supervision/draws/of/${id}/open.json` as const,
  statistics: '/statistics',
  statisticsTimes: '/statistics/times',
  statisticsFile: <Format extends string>(format: Format) => `/statistics/files/${format}` as const,
  style: '/desk.css',
  island: <Name extends string>(name: Name) => `/islands/${name}` as const,
} as const;

/** An address within the front, as `/accounts?page=2`; the first page for anything that a browser might take elsewhere. */
export function ownPath(asked: string | null): string {
  return asked !== null && /^\/(?![/\\])[\w./?=&%~:-]*$/.test(asked) ? asked : screenPaths.work;
}

export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(query)}`;
}

/** Where a case is: its number may be any text. An entry that belongs to one leads there too. */
export function casePath(subject: string, key: string): string {
  return withQuery(screenPaths.case, { subject, case: key });
}
