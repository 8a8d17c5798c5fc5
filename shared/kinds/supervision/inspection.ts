import * as z from 'zod';
import type { Fault } from '../../ledger/fault.ts';
import { inFuture, otherTimes } from '../form/effective-times.ts';
import { day, entryId, line } from '../form/fields.ts';
import { type DraftOf, decideBy, type EntryKind } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';

/** The nine methods of Art. 24, in its order. */
const methods = [
  'statistical-survey',
  'supervisory-inspection',
  'proficiency-test',
  'comparison',
  'complaint-handling',
  'annual-review',
  'accreditation-check',
  'evaluation-system',
  'record-review',
] as const;

/** What may follow (Art. 24); `restrict` and `punish` take effect only by a decision of their own. */
const followUps = ['warning', 'correct', 'rectify', 'restrict', 'punish', 'none'] as const;

const body = z.strictObject({
  method: z.enum(methods),
  on: day,
  /** What drawn experts found (Art. 28), by the id of the draw. */
  experts: z
    .array(z.strictObject({ draw: entryId, opinion: line(1000) }))
    .max(20)
    .exactOptional(),
  /** Whether the agency refused or hindered the inspection. */
  obstructed: z.boolean().exactOptional(),
  followUp: z.enum(followUps),
  summary: line(500),
  /** The day by which it has to be corrected or rectified. */
  correctedBy: day.exactOptional(),
});
export type InspectionBody = z.infer<typeof body>;

/** An inspection and what follows from it (Arts. 24, 28). By itself it changes no level. */
export const inspection: EntryKind<InspectionBody, 'inspection'> = {
  name: 'inspection',
  title: { zh: '监督检查', en: 'Inspection' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'never', source: byDraft('inspections') },
  contestable: true,
  clocks: ['correction'],
  ends: 'nothing',
  body,
  decide(draft, { now }) {
    const faults = [
      ...otherTimes(draft, now),
      inFuture('body.on', draft.body.on, now),
      correctionFault(draft),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

function correctionFault({ body }: DraftOf<InspectionBody>): Fault | undefined {
  if (body.correctedBy === undefined) return undefined;
  if (body.followUp !== 'correct' && body.followUp !== 'rectify') return nothingToCorrect;
  return body.correctedBy < body.on ? correctedBefore : undefined;
}

const nothingToCorrect: Fault = {
  field: 'body.correctedBy',
  rule: 'inspection.nothing-to-correct',
  zh: '仅责令改正、责令整改有期限',
  en: 'Only an order to correct or rectify has a time limit',
};

const correctedBefore: Fault = {
  field: 'body.correctedBy',
  rule: 'inspection.corrected-before',
  zh: '改正期限早于检查日期',
  en: 'The time limit is before the inspection',
};
