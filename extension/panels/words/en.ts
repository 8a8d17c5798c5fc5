import type { PanelWords } from './panel-words.ts';

export const en: PanelWords = {
  product: 'Lucheng',
  otherLanguage: { lang: 'zh', label: '中文' },
  settings: 'Settings',
  vet: 'Vet a list or a document',
  pending: 'Checking…',
  nothingFound: 'No name on this page is in the register.',
  nothingInChecked:
    'No name in what was checked is in the register; some of this page was not checked.',
  notRead: {
    title: 'This page was not checked.',
    because: {
      own: 'It says itself what is on record; nothing is marked on it a second time.',
      paused: 'Checking is paused on this site.',
      'not-allowed': 'This site is not yet allowed to be checked.',
      unreadable:
        'The browser lets no extension read it (a PDF, a page of its own, or one that can’t be opened).',
      'no-register': 'This device has no register data yet.',
      'too-much': 'Its text is too long, or has too many names, to be checked.',
      failed: 'An error stopped the reading of it.',
      'nothing-readable': 'All it shows are pictures, a PDF or other things that can’t be read.',
      'no-text': 'There is no text in it to check.',
    },
  },
  onlyRegistered:
    'Only full, former and other names on record and their branches are recognised; what is not marked is not thereby cleared.',
  notChecked: {
    registers: (count) =>
      `${count} ${count === 1 ? 'city’s register' : 'cities’ registers'} not asked`,
    'no-register': (count) => `Not checked, for there was no data yet: ${pieces(count)} of text`,
    'too-long': (count) => `Not checked, for length: ${pieces(count)} of text`,
    'too-much': (count) =>
      `Not checked, for the page has too many names for the time it gets: ${pieces(count)} of text`,
    frames: (count) =>
      `Not checked, for other sites can’t be read: ${count} ${count === 1 ? 'frame' : 'frames'}`,
    embedded: (count) => `Not checked, for it can’t be read: ${pieces(count)} of PDF or plug-in`,
    pictures: (count) =>
      `Not checked, for text in pictures can’t be read: ${count} ${count === 1 ? 'picture' : 'pictures'}`,
    counters: (count) =>
      `Not checked, for a style sheet counts with words of its own: ${count} ${count === 1 ? 'kind' : 'kinds'} of numbering`,
    failed: (count) =>
      `Not checked, for an error stopped its reading: ${pieces(count)} of the page`,
  },
  unknown: {
    title: (count) =>
      `${count} more ${count === 1 ? 'name' : 'names'} of environmental bodies, not in the register`,
    meaning:
      'The register knows nothing of them: not being in it says neither good nor bad of anybody.',
    like: (name, code) =>
      `One character away from ${name} (${code}), which is blacklisted: perhaps another company, perhaps a slip. Compare the codes.`,
  },
  records: { make: 'Make a query record', all: 'Records kept' },
  badges: {
    disagrees: (code, claim, register) =>
      `A badge of this page disagrees with the register: that of ${code} says “${claim}”, the register on this device “${register}”. Rely on the register.`,
    unverifiable: (count) =>
      count === 1
        ? 'A picture of a badge doesn’t come from the register and can’t be verified.'
        : `${count} pictures of badges don’t come from the register and can’t be verified.`,
  },
  tampered: 'Scripts of this page have meddled with the marks or covered them. Rely on this list.',
  counts: {
    places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
    agencies: (count) => `${count} ${count === 1 ? 'agency' : 'agencies'}`,
    unknown: (count) => `${count} ${count === 1 ? 'name' : 'names'} not in the register`,
    notChecked: (count) => `${count} ${count === 1 ? 'part' : 'parts'} not checked`,
    between: ', ',
  },
  agencies: 'Agencies on this page',
  others: (count, isRest) =>
    isRest ? `${count} ${count === 1 ? 'other' : 'others'}` : `${count} in all`,
  page: 'Public page',
  pageOf: (name) => `${name}: public page`,
  search: {
    label: 'Find an agency: name, code or pinyin initials',
    found: (count) => `${count} ${count === 1 ? 'agency' : 'agencies'}`,
    more: (count) => `The first ${count}; type more to narrow them down`,
    none: 'None in the register; not being in it says neither good nor bad of anybody.',
    cannotSay: 'The register’s data can’t be used now, so nothing can be looked up.',
    under: (names) => `Also or formerly named ${names}`,
  },
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  showNext: 'Show on the page',
  possible: 'Possible',
  possibleAt: (count) => `possible at ${count} of them`,
  formerName: 'Former name',
  alias: 'Other name',
  branch: 'Branch',
  persons: {
    title: 'Practitioners: decisions published by order of law',
    meaning:
      'Name and agency are those in the decision, but it may be somebody else of that name; check who it is.',
    kind: {
      listing: 'Listed',
      ban: 'Market ban',
      penalty: 'Penalty',
      'measure-imposed': 'Measure',
    },
    publishedUnder: ({ law, article }) => `published under ${law} ${article}`,
  },
  byCode: 'By code',
  disagrees: {
    'other-code': (code) => `Name and code disagree: the page gives the code ${code}`,
    'other-name': (name) => `Name and code disagree: the page gives the name ${name}`,
  },
  legalPerson: 'Legal person',
  site: {
    watched: (host) => `Checking ${host}`,
    own: (host) => `${host} is the register’s own site`,
    paused: (host) => `Paused on ${host}`,
    notAllowed: (host) => `Not yet allowed to check ${host}`,
    unreadable: 'Extensions may not read this page; it was not checked.',
    pause: 'Pause on this site',
    resume: 'Resume',
    allow: 'Allow on this site',
  },
  register: {
    city: 'Register of',
    asOf: 'Data as of',
    lastKnownOn: 'Last valid data',
    nextTry: 'Next update',
    checkNow: 'Check now',
    checking: 'Updating…',
    progress: (done, total) => `Fetching data: ${done} of ${total} MB`,
    none: 'This device has no register data yet; no name on the page has been checked.',
    stale: 'Data expired: it is past its validity, and no standing is shown. Go online to update.',
    clockWrong:
      'This device’s clock is wrong, so the data can’t be relied on. Please set the clock.',
    source: 'Source of data',
    mirrors: 'Mirrors',
    size: (records) => `${records.toLocaleString('en')} agencies on record`,
  },
  silent: 'The extension isn’t answering; what is shown may be out of date. Trying again.',
  side: {
    open: 'Open the side panel',
    unnamedRole: 'Role not stated',
    consortium: (parts) => `Consortium of ${parts}.`,
    details: (name) => `${name}: details`,
    back: 'Back to the list',
    branches: 'Branches that this page names',
    otherBranches: 'Other branches in the register',
    noOtherBranches:
      'The register has no record of another branch; that is not to say that there is none.',
    moreBranches: 'More agencies have this in their names than are shown; search in the popup.',
    previous: (name) => `${name}: previous place`,
    next: (name) => `${name}: next place`,
    place: (place, of) => `Place ${place} of ${of}`,
    copy: 'Copy the list',
    copied: 'Copied',
    notCopied: 'Couldn’t be copied; please take the CSV file',
    csv: 'Save as CSV',
    fileName: 'lucheng-agencies-of-this-page',
    heads: [
      'Name',
      'Unified social credit code',
      'Named as',
      'Standing',
      'Until',
      'Applies to this notice',
      'Places on the page',
      'Data as of',
      'Register',
    ],
  },
  failure: {
    unreachable: 'Not updated: the register can’t be reached.',
    'no-register': 'Not updated: the register has published nothing yet.',
    storage:
      'Verified, but this device refused to store it; it must be fetched again after a restart.',
    'head.clock': 'Not updated: this device’s clock is before the data was issued. Set the clock.',
    'head.unknown-key': 'Not updated: signed by a key that is not trusted.',
    'head.signature': 'Not updated: the signature does not match.',
    'head.rollback': 'Not updated: what was offered is older than what is here.',
    'head.equivocation': 'Not updated: two different registers under one number.',
    'head.expired': 'Not updated: what was offered is past its validity.',
    head: 'Not updated: the head that was offered is faulty.',
    'key-set': 'Not updated: the new keys did not pass verification.',
    file: 'Not updated: a data file was incomplete or altered.',
    manifest: 'Not updated: the list of data files is faulty.',
    overlay: 'Not updated: a data file was incomplete or altered.',
    records: 'Not updated: the data files don’t belong together.',
    segment: 'Not updated: a data file was incomplete or altered.',
  },
  otherFailure: 'Not updated; it will be tried again.',
};

function pieces(count: number): string {
  return count === 1 ? '1 piece' : `${count} pieces`;
}
