import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { personalNameMissing } from '../form/personal-name.ts';
import { ofPersons } from '../form/publicity-sources.ts';
import { type ExpertEnteredBody, expertEnteredForm } from './people-forms.ts';

/** An expert joins the city's pool (Art. 23), or their particulars change. The name is personal, as `personal.name`. */
export const expertEntered: EntryKind<ExpertEnteredBody, 'expert-entered'> = {
  ...expertEnteredForm,
  title: { zh: '专家入库', en: 'Expert entered' },
  roles: ['city-regulator'],
  subjects: ['expert'],
  needsCase: false,
  publicity: { rule: 'never', source: ofPersons },
  registration: 'begins',
  bounds: { onRecord: 100 },
  ends: 'nothing',
  decide(draft, { facts, now }) {
    const faults = [
      personalNameMissing(draft.personal, entriesOf(facts, expertEnteredForm).length > 0),
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
