import type { EntryKind } from '../form/kind.ts';
import { byNorm } from '../form/publicity-sources.ts';
import { decideIntake } from './decide-intake.ts';
import { type RepairGapsBody, repairGapsForm } from './remedy-forms.ts';
import { repairEnds, repairers } from './repairs.ts';

/** An application is incomplete; the subject applies anew with what is missing (Art. 37). */
export const repairGaps: EntryKind<RepairGapsBody, 'repair-gaps'> = {
  ...repairGapsForm,
  title: { zh: '信用修复补正告知', en: 'Gaps in an application' },
  roles: repairers,
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  publicity: { rule: 'never', source: byNorm('repairMeasures') },
  ends: repairEnds,
  decide: decideIntake,
};
