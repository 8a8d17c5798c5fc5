import * as z from 'zod';
import { otherTimes } from '../form/effective-times.ts';
import { factNamed, unknownReference } from '../form/fact-named.ts';
import { entryId, line } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byNorm } from '../form/publicity-sources.ts';

const body = z.strictObject({
  /** Ids of the decisions that the notice was served with. */
  of: z.array(entryId).min(1).max(50),
  document: line(100),
});
export type RepairNoticedBody = z.infer<typeof body>;

/** The subject was told how to repair, together with the decision (两书同达; Art. 37). */
export const repairNoticed: EntryKind<RepairNoticedBody, 'repair-noticed'> = {
  name: 'repair-noticed',
  title: { zh: '信用修复告知', en: 'Notice of repair' },
  roles: ['city-regulator', 'county-regulator', 'joint-discipline-authority'],
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  publicity: { rule: 'never', source: byNorm('repairMeasures') },
  ends: 'nothing',
  body,
  decide(draft, { facts, now, book }) {
    const areKnown = draft.body.of.every((id) => factNamed(facts, id, book.names.repairable));
    const faults = [...otherTimes(draft, now), areKnown ? undefined : unknownReference('body.of')];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
