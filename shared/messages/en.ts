import type { FindingWords, Words } from './word-set.ts';

export const en: Words = {
  htmlLang: 'en',
  subject: 'Environmental credit',
  badgeLabel: 'Env. credit',
  colon: ': ',
  comma: ', ',
  mark: {
    blacklisted: 'Blacklisted',
    banned: 'Banned',
    rectifying: 'Rectifying',
    supervised: 'Supervised',
    'grade-A': 'Grade A',
    'grade-B': 'Grade B',
    'grade-C': 'Grade C',
    'grade-D': 'Grade D',
    'grade-E': 'Grade E',
    'not-yet-graded': 'Not yet graded',
    'not-known': 'Not registered here',
    'no-effect': 'No effect here',
    unknown: 'Not available',
    stale: 'Data expired',
  },
  reasonMark: {
    suspended: 'Stayed, without effect',
    challenged: 'Under review or suit',
    objected: 'Objection being dealt with',
  },
  service: {
    'environmental-impact-assessment': 'environmental impact assessment',
    'environmental-monitoring': 'environmental monitoring',
    'pollution-control': 'pollution control',
    'treatment-facility-operation': 'operation of treatment facilities',
    'automatic-monitoring-operation': 'operation of automatic monitoring',
    'ecological-restoration': 'ecological restoration',
    'environmental-research': 'environmental research',
    'environmental-consulting': 'environmental consulting',
    'damage-assessment': 'environmental damage assessment',
  },
  subjectKind: {
    company: 'company',
    'public-institution': 'public institution',
    'social-organisation': 'social organisation',
    'sole-trader': 'sole trader',
    'self-performing-discharger': 'discharger performing its own services',
  },
  banField: {
    'government-procurement': 'government procurement',
    'environmental-services': 'environmental technical services',
  },
  basisLevel: {
    law: 'law',
    'administrative-regulation': 'administrative regulation',
    'local-regulation': 'local regulation',
    rule: 'rule',
    'normative-document': 'normative document',
  },
  notYetGraded: {
    'not-registered': 'no grade without registration',
    'first-year': 'registered for less than 12 months',
    'too-few-engagements': 'fewer than 3 completed engagements',
  },
  scorePart: { compliance: 'Compliance', evaluation: 'Service evaluation' },
  unknownCause: {
    'no-register': 'This device has no register data yet.',
    unreachable: 'The register cannot be reached.',
    untrusted: 'The data received failed its signature check and was refused.',
    'clock-wrong': 'The clock of this device is wrong. Set it right, then check again.',
  },
  card: {
    code: 'Unified social credit code',
    formerly: 'Formerly',
    alsoCalled: 'Also called',
    why: 'Why',
    entry: 'Entry',
    effect: 'Effect',
    forReference: 'For reference; not by itself a ground for exclusion.',
    bansAsDecided: 'How far a ban reaches is as its decision says.',
    notInstead:
      'Does not replace the queries on Credit China and the procurement site (ccgp.gov.cn).',
    allServices: 'all environmental technical services',
    allAreas: 'in all areas',
    grade: 'Grade',
    total: 'Total',
    registration: 'Registration',
    registered: (day) => `Registered by notification on ${day}`,
    withdrawn: (day) => `Withdrew its registration on ${day}`,
    neverRegistered: 'Not registered by notification in this city.',
    notKnown:
      'The register has no record of this code. That is neither good standing nor a violation.',
    services: 'Services',
    selfDeclared: 'self-declared, not verified',
    dataAsOf: 'Data as of',
    lastKnownOn: 'Last valid data',
    staleMeans:
      'The data on this device has expired and shows nothing about the standing. Update, then check again.',
    unknownMeans: 'No answer was obtained. That is not good standing.',
    elsewhere: 'This project is outside the area or the services of the decision.',
    object: 'To object or correct, quote the entry number to the authority that decided.',
    page: 'Public page',
    receipt: 'Receipt',
    loading: 'Looking it up…',
    close: 'Close',
  },
};

/** What is said of names found on a page; apart, because a badge's card never is. */
export const enFindings: FindingWords = {
  names: (found, matched, notChecked) =>
    `${found} ${found === 1 ? 'name' : 'names'} found, ${matched} matched, ${notChecked} not checked`,
  found: {
    agency: (onPage) => `Written on the page: ${onPage}`,
    'former-name': (onPage) => `"${onPage}" on the page is a former name`,
    alias: (onPage) => `"${onPage}" on the page is another name of it`,
    branch: (onPage, name) =>
      `"${onPage}" on the page is a branch of "${name}"; the standing shown is that of the legal person`,
  },
  possible: {
    'left-boundary':
      'Possible: other characters stand before the name, it may be another body; compare the code',
    'right-boundary':
      'Possible: other characters follow the name, it may be another body; compare the code',
    'former-name': 'Possible: the name is a former one; compare the code',
    'shared-name': 'Possible: more than one body has this name; compare the code',
  },
};
