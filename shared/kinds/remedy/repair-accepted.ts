import * as z from 'zod';
import { line } from '../form/fields.ts';
import type { EntryKind } from '../form/kind.ts';
import { decideIntake } from './decide-intake.ts';
import { repairEnds, repairers } from './repairs.ts';

const body = z.strictObject({
  /** Id of the application. */
  application: line(64),
});
export type RepairAcceptedBody = z.infer<typeof body>;

/** An application is complete and will be decided (Art. 37). */
export const repairAccepted: EntryKind<RepairAcceptedBody> = {
  name: 'repair-accepted',
  title: { zh: '信用修复受理', en: 'Application accepted' },
  roles: repairers,
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  ends: repairEnds,
  body,
  decide: decideIntake,
};
