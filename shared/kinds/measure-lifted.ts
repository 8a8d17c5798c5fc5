import * as z from 'zod';
import type { Entry } from '../ledger/entry.ts';
import type { Fault } from '../ledger/fault.ts';
import { otherEnd, startsAfterNow } from './effective-times.ts';
import { factNamed, unknownReference } from './fact-named.ts';
import { line } from './fields.ts';
import { decideBy, type EntryKind, refuse } from './kind.ts';

const body = z.strictObject({
  /** Id of the measure or ban. */
  of: line(64),
});
export type MeasureLiftedBody = z.infer<typeof body>;

/** Ends a measure or ban before its time, or one that has no end of its own, by the authority that imposed it (Arts. 34, 37). */
export const measureLifted: EntryKind<MeasureLiftedBody> = {
  name: 'measure-lifted',
  title: { zh: '解除惩戒措施或者市场禁入', en: 'Measure or ban lifted' },
  roles: ['joint-discipline-authority', 'city-regulator'],
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  body,
  decide(draft, { actor, facts, now }) {
    const measure = factNamed(facts, draft.body.of, ['measure-imposed', 'ban']);
    if (measure === undefined) return refuse(unknownReference('body.of'));
    const effectiveFrom = draft.effectiveFrom ?? now;
    const faults = [
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
      isOver(measure, now) ? overAlready : undefined,
      measure.actor.authority === actor.authority ? undefined : otherAuthority,
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

function isOver({ effectiveUntil }: Entry, now: string): boolean {
  return effectiveUntil !== undefined && effectiveUntil <= now;
}

const overAlready: Fault = {
  field: 'body.of',
  rule: 'measure.over-already',
  zh: '该措施或者禁入已经结束',
  en: 'This measure or ban is over already',
};

const otherAuthority: Fault = {
  field: 'actor.authority',
  rule: 'measure.other-authority',
  zh: '惩戒措施、市场禁入由作出决定的部门自行解除',
  en: 'A measure or ban is lifted by the authority that decided it',
};
