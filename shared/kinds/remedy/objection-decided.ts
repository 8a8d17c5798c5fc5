import type { Entry } from '../../ledger/entry.ts';
import { otherTimes } from '../form/effective-times.ts';
import { unknownReference } from '../form/fact-named.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { byCredit } from '../form/publicity-sources.ts';
import { openObjections } from './objections.ts';
import { type ObjectionDecidedBody, objectionDecidedForm } from './remedy-forms.ts';

/**
 * Decides an objection, which ends the mark; an entry found wrong is then retracted (the province’s credit regulation
 * art. 31).
 */
export const objectionDecided: EntryKind<ObjectionDecidedBody, 'objection-decided'> = {
  ...objectionDecidedForm,
  title: { zh: '异议处理结果', en: 'Objection decided' },
  roles: ['city-regulator'],
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  publicity: { rule: 'undoing', source: byCredit('corrections') },
  ends: { power: 'decider-or-city', of: () => [], notBy: objectedTo },
  decide(draft, { facts, now }) {
    const isOpen = openObjections(facts).some(({ id }) => id === draft.body.objection);
    const faults = [
      ...otherTimes(draft, now),
      isOpen ? undefined : unknownReference('body.objection'),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

/** The person who recorded an entry doesn't decide an objection to it. */
function objectedTo(
  { body }: DraftOf<ObjectionDecidedBody>,
  { facts }: KindContext,
): readonly Entry[] {
  const objection = openObjections(facts).find(({ id }) => id === body.objection);
  return facts.filter(({ id }) => id === objection?.body.of);
}
