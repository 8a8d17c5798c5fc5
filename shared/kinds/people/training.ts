import type { Fault } from '../../ledger/fault.ts';
import { inFuture, otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { ofPersons } from '../form/publicity-sources.ts';
import { isAffiliated } from './affiliations-of.ts';
import { practitionerRegisteredForm, type TrainingBody, trainingForm } from './people-forms.ts';

/** A practitioner was trained (Art. 16). Missing training is no fault, but repair may require it (Art. 37). */
export const training: EntryKind<TrainingBody, 'training'> = {
  ...trainingForm,
  title: { zh: '培训', en: 'Training' },
  roles: ['agency', 'association', 'city-regulator'],
  subjects: ['practitioner'],
  needsCase: false,
  publicity: { rule: 'never', source: ofPersons },
  bounds: { own: { perDay: 500, inAll: 20_000 }, onRecord: 1_000 },
  ends: 'nothing',
  decide(draft, context) {
    const faults = [
      strangerTo(context),
      inFuture('body.on', draft.body.on, context.now),
      ...otherTimes(draft, context.now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: context.now });
  },
};

/** An agency speaks for its own people only; associations may train any practitioner. */
function strangerTo({ actor, facts, now }: KindContext): Fault | undefined {
  if (entriesOf(facts, practitionerRegisteredForm).length === 0) return unknownPractitioner;
  if (actor.role !== 'agency') return undefined;
  const agency = actor.speaksFor?.code ?? '';
  return isAffiliated(facts, agency, now) ? undefined : notOwnPractitioner;
}

const unknownPractitioner: Fault = {
  field: 'subject.code',
  rule: 'practitioner.unknown',
  zh: '该人员未登记',
  en: 'This practitioner is not registered',
};

const notOwnPractitioner: Fault = {
  field: 'actor.speaksFor',
  rule: 'role.not-own-matter',
  zh: '机构仅可记录本机构从业人员的培训',
  en: 'An agency may record the training of its own practitioners only',
};
