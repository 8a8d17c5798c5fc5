import type { EntryKind } from '../form/kind.ts';
import { decideIntake } from './decide-intake.ts';
import { type RepairAcceptedBody, repairAcceptedForm } from './remedy-forms.ts';
import { repairStep } from './repair-step.ts';

/** An application is complete and will be decided (Art. 37). */
export const repairAccepted: EntryKind<RepairAcceptedBody, 'repair-accepted'> = {
  ...repairAcceptedForm,
  ...repairStep,
  title: { zh: '信用修复受理', en: 'Application accepted' },
  decide: decideIntake,
};
