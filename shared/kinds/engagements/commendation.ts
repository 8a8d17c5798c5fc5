import { inFuture, otherTimes } from '../form/effective-times.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { commendationFact } from './commendation-fact.ts';
import { type CommendationBody, commendationForm } from './engagements-forms.ts';

/** An honour or award (Arts. 17, 33). */
export const commendation: EntryKind<CommendationBody, 'commendation'> = {
  ...commendationForm,
  title: { zh: '表彰', en: 'Commendation' },
  roles: ['city-regulator', 'joint-discipline-authority'],
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  publicity: { rule: 'with-source', source: byDraft('incentives') },
  bounds: { onRecord: 200 },
  ends: 'nothing',
  fact: commendationFact,
  decide(draft, { now }) {
    const faults = [
      inFuture('body.awardedOn', draft.body.awardedOn, now),
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
