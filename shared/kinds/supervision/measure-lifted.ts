import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { hasEnded } from '../../time/interval.ts';
import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { factNamed, factsNamed, unknownReference } from '../form/fact-named.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext, refuse } from '../form/kind.ts';
import { byCredit } from '../form/publicity-sources.ts';
import { type MeasureLiftedBody, measureLiftedForm } from './supervision-forms.ts';

/** Ends a measure or ban before its time, or one that has no end of its own, by the authority that imposed it (Arts. 34, 37). */
export const measureLifted: EntryKind<MeasureLiftedBody, 'measure-lifted'> = {
  ...measureLiftedForm,
  title: { zh: '解除惩戒措施或者市场禁入', en: 'Measure or ban lifted' },
  roles: ['joint-discipline-authority', 'city-regulator'],
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  publicity: { rule: 'undoing', source: byCredit('restrictions') },
  stops: ({ body }) => [body.of],
  takesBack: () => true,
  ends: { power: 'decider', of: liftedBy, notBy: liftedBy },
  decide(draft, { facts, now, book }) {
    const measure = factNamed(facts, draft.body.of, book.names.liftable);
    if (measure === undefined) return refuse(unknownReference('body.of'));
    const effectiveFrom = draft.effectiveFrom ?? now;
    const faults = [
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
      isOver(measure, now) ? overAlready : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

function liftedBy(
  { body }: DraftOf<MeasureLiftedBody>,
  { facts, book }: KindContext,
): readonly Entry[] {
  return factsNamed(facts, body.of, book.names.liftable);
}

function isOver({ effectiveUntil }: Entry, now: string): boolean {
  return hasEnded({ until: effectiveUntil }, now);
}

const overAlready: Fault = {
  field: 'body.of',
  rule: 'measure.over-already',
  zh: '该措施或者禁入已经结束',
  en: 'This measure or ban is over already',
};
