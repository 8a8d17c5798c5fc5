import * as z from 'zod';
import { inFuture, otherTimes } from '../form/effective-times.ts';
import { day, line } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';

const body = z.strictObject({ title: line(200), awardedOn: day });
export type CommendationBody = z.infer<typeof body>;

/** An honour or award (Arts. 17, 33). */
export const commendation: EntryKind<CommendationBody, 'commendation'> = {
  name: 'commendation',
  title: { zh: '表彰', en: 'Commendation' },
  roles: ['city-regulator', 'joint-discipline-authority'],
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  publicity: { rule: 'with-source', source: byDraft('incentives') },
  particular: true,
  bounds: { onRecord: 200 },
  ends: 'nothing',
  body,
  decide(draft, { now }) {
    const faults = [
      inFuture('body.awardedOn', draft.body.awardedOn, now),
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
