import { byNorm, saying } from '../form/publicity-sources.ts';

/** What every step by which a decision is put in question or confirmed declares (domain G4). */
export const contestStep = {
  roles: ['city-regulator', 'county-regulator', 'joint-discipline-authority', 'registry-authority'],
  subjects: ['agency', 'practitioner', 'expert'],
  needsCase: false,
} as const;

/** That a decision is challenged or stayed is shown beside it, and no more. */
export const markedContest = {
  rule: 'mark',
  source: saying`${byNorm('reviewLaw', 42)}、${byNorm('litigationLaw', 56)}`,
} as const;
