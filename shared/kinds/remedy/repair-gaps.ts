import * as z from 'zod';
import { line } from '../form/fields.ts';
import type { EntryKind } from '../form/kind.ts';
import { decideIntake } from './decide-intake.ts';
import { repairEnds, repairers } from './repairs.ts';

const body = z.strictObject({
  /** Id of the application. */
  application: line(64),
  /** Everything that is missing, told at once. */
  gaps: line(1000),
});
export type RepairGapsBody = z.infer<typeof body>;

/** An application is incomplete; the subject applies anew with what is missing (Art. 37). */
export const repairGaps: EntryKind<RepairGapsBody> = {
  name: 'repair-gaps',
  title: { zh: '信用修复补正告知', en: 'Gaps in an application' },
  roles: repairers,
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  ends: repairEnds,
  body,
  decide: decideIntake,
};
