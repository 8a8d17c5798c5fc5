import { byNorm } from '../form/publicity-sources.ts';
import { repairEnds, repairers } from './repairs.ts';

/** What every step between an application for repair and its decision declares (Art. 37). */
export const repairStep = {
  roles: repairers,
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  publicity: { rule: 'never', source: byNorm('repairMeasures') },
  ends: repairEnds,
} as const;
