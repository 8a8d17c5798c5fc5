import * as z from 'zod';
import { otherTimes } from './effective-times.ts';
import { line } from './fields.ts';
import { decideBy, type EntryKind } from './kind.ts';
import { acceptedAlready, noOpenRepair, openRepair } from './repairs.ts';

const body = z.strictObject({
  /** Id of the application. */
  application: line(64),
});
export type RepairAcceptedBody = z.infer<typeof body>;

/** An application is complete and will be decided (Art. 37). */
export const repairAccepted: EntryKind<RepairAcceptedBody> = {
  name: 'repair-accepted',
  title: { zh: '信用修复受理', en: 'Application accepted' },
  roles: ['city-regulator'],
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  body,
  decide(draft, { facts, now }) {
    const repair = openRepair(facts, draft.body.application);
    const faults = [
      ...otherTimes(draft, now),
      repair === undefined ? noOpenRepair : undefined,
      repair?.acceptance ? acceptedAlready : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
