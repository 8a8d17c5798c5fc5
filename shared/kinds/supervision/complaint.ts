import * as z from 'zod';
import { inFuture, otherTimes } from '../form/effective-times.ts';
import { day, line } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';

const body = z.strictObject({
  summary: line(500),
  receivedOn: day,
  /** How the complaint came, such as 12345 热线 or 来信. */
  channel: line(60),
});
export type ComplaintBody = z.infer<typeof body>;

/** A complaint was received (Art. 24); an inspection may follow. Without effect, never public. */
export const complaint: EntryKind<ComplaintBody, 'complaint'> = {
  name: 'complaint',
  title: { zh: '投诉', en: 'Complaint' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ['agency', 'practitioner', 'expert'],
  needsCase: false,
  publicity: { rule: 'never', source: byDraft('inspections') },
  keptFromSubject: true,
  ends: 'nothing',
  body,
  decide(draft, { now }) {
    const faults = [
      ...otherTimes(draft, now),
      inFuture('body.receivedOn', draft.body.receivedOn, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
