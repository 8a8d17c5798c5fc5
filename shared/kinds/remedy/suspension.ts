import type { Fault } from '../../ledger/fault.ts';
import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { factNamed, factsNamed, unknownReference } from '../form/fact-named.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { contestStep, markedContest } from './contest-step.ts';
import { contestsOf, isStayed, questioned } from './contests.ts';
import { type SuspensionBody, suspensionForm } from './remedy-forms.ts';

/**
 * A decision's enforcement is stayed: it has no effect from now to the ruling, and stays on record, marked (domain
 * G4). If the organ that ordered the stay lifts it before, a retraction ends it.
 */
export const suspension: EntryKind<SuspensionBody, 'suspension'> = {
  ...suspensionForm,
  title: { zh: '停止执行', en: 'Stay of enforcement' },
  ...contestStep,
  publicity: markedContest,
  lasting: true,
  changesOthers: true,
  mark: 'suspended',
  ends: {
    power: 'contest',
    of: ({ body }, { facts, book }) => factsNamed(facts, body.of, book.names.contestable),
    orderedBy: ({ body }) => ({ organ: body.orderedBy, field: 'body.orderedBy' }),
    notBy: ({ body }, context) => questioned(context, body.of),
  },
  decide(draft, { facts, now, book }) {
    const effectiveFrom = draft.effectiveFrom ?? now;
    const contests = contestsOf(facts).get(draft.body.of) ?? [];
    const faults = [
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
      factNamed(facts, draft.body.of, book.names.contestable)
        ? undefined
        : unknownReference('body.of'),
      isStayed(contests) ? suspendedAlready : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

const suspendedAlready: Fault = {
  field: 'body.of',
  rule: 'suspension.suspended-already',
  zh: '该决定已经停止执行',
  en: 'This decision is stayed already',
};
