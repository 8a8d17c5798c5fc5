import type { EntryKind } from '../form/kind.ts';
import { decideIntake } from './decide-intake.ts';
import { type RepairGapsBody, repairGapsForm } from './remedy-forms.ts';
import { repairStep } from './repair-step.ts';

/** An application is incomplete; the subject applies anew with what is missing (Art. 37). */
export const repairGaps: EntryKind<RepairGapsBody, 'repair-gaps'> = {
  ...repairGapsForm,
  ...repairStep,
  title: { zh: '信用修复补正告知', en: 'Gaps in an application' },
  decide: decideIntake,
};
