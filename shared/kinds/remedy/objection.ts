import type { Fault } from '../../ledger/fault.ts';
import { otherTimes } from '../form/effective-times.ts';
import { unknownReference } from '../form/fact-named.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byCredit } from '../form/publicity-sources.ts';
import { openObjections } from './objections.ts';
import { type ObjectionBody, objectionForm } from './remedy-forms.ts';

/**
 * Says that the record is wrong; the record is marked at once (the province’s credit regulation art. 30). Officers record what came on paper, or
 * from somebody without an account.
 */
export const objection: EntryKind<ObjectionBody, 'objection'> = {
  ...objectionForm,
  title: { zh: '异议申请', en: 'Objection' },
  roles: ['agency', 'practitioner', 'city-regulator', 'county-regulator'],
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  publicity: { rule: 'mark', source: byCredit('marks') },
  mark: 'objected',
  clocks: ['objection-decision', 'objection-correction'],
  bounds: { own: { perDay: 20 } },
  ends: 'nothing',
  decide(draft, context) {
    const { actor, facts, now } = context;
    const { of } = draft.body;
    const faults = [
      notOwnMatter(draft, actor),
      ...otherTimes(draft, now),
      of === undefined || facts.some(({ id }) => id === of)
        ? undefined
        : unknownReference('body.of'),
      isOpenAlready(draft, context) ? openAlready : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

function isOpenAlready({ body }: DraftOf<ObjectionBody>, { facts }: KindContext): boolean {
  return openObjections(facts).some(
    (other) => other.body.of === body.of && other.body.field === body.field,
  );
}

const openAlready: Fault = {
  field: 'body.of',
  rule: 'objection.open-already',
  zh: '对该记录的异议正在处理',
  en: 'An objection to this is being decided already',
};
