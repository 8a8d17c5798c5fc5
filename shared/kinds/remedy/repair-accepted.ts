import type { EntryKind } from '../form/kind.ts';
import { byNorm } from '../form/publicity-sources.ts';
import { decideIntake } from './decide-intake.ts';
import { type RepairAcceptedBody, repairAcceptedForm } from './remedy-forms.ts';
import { repairEnds, repairers } from './repairs.ts';

/** An application is complete and will be decided (Art. 37). */
export const repairAccepted: EntryKind<RepairAcceptedBody, 'repair-accepted'> = {
  ...repairAcceptedForm,
  title: { zh: '信用修复受理', en: 'Application accepted' },
  roles: repairers,
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  publicity: { rule: 'never', source: byNorm('repairMeasures') },
  ends: repairEnds,
  decide: decideIntake,
};
