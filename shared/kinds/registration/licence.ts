import type { Policy } from '../../jurisdiction/policy.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { Day } from '../../time/instant.ts';
import { later } from '../../time/order.ts';
import { addDays, dayOf, startOfDay } from '../../time/shanghai.ts';
import { checkedOtherwise, lastCheckOf, olderCheck } from '../form/checked-otherwise.ts';
import { inFuture, otherTimes, startUnder } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byDraft, byNorm, saying } from '../form/publicity-sources.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { licenceFact } from './licence-fact.ts';
import { type LicenceBody, licenceEndedForm, licenceForm } from './registration-forms.ts';

/**
 * A licence that the law asks for (Art. 7), as found at its source. The same number again is a newer check. An expired one is
 * a flag and costs no points.
 */
export const licence: EntryKind<LicenceBody, 'licence'> = {
  ...licenceForm,
  title: { zh: '许可', en: 'Licence' },
  roles: ['city-regulator', 'county-regulator', 'registry-authority'],
  subjects: ['agency'],
  needsCase: false,
  publicity: {
    rule: 'with-source',
    source: saying`${byDraft('licences')}；${byNorm('licensingLaw', 40)}`,
  },
  bounds: { onRecord: 500 },
  ends: {
    power: 'recorder',
    of: ({ body }, { facts }) => checkedOtherwise(entriesOf(facts, licenceForm), body, 'number'),
  },
  fact: licenceFact,
  decide(draft, { now, policy, facts }) {
    const { validFrom, validUntil, checkedOn } = draft.body;
    const effectiveFrom = startUnder(policy, validFrom);
    const effectiveUntil = validUntil && startOfDay(addDays(validUntil, 1));
    const faults = [
      wrongEnd(draft.body, policy),
      inFuture('body.checkedOn', checkedOn, now),
      olderCheck('body.checkedOn', checkedOn, lastSeenOn(draft.body, facts)),
      ...otherTimes(draft, effectiveFrom, effectiveUntil),
    ];
    const end = effectiveUntil === undefined ? {} : { effectiveUntil };
    return decideBy(faults, { ...draft, effectiveFrom, ...end });
  },
};

/**
 * The day on which the licence was last checked, or ended since; before that day its contents may have been others.
 */
function lastSeenOn(body: LicenceBody, facts: readonly Entry[]): Day | undefined {
  const last = lastCheckOf(entriesOf(facts, licenceForm), body, 'number');
  if (last === undefined) return undefined;
  const ended = entriesOf(facts, licenceEndedForm).findLast((entry) => entry.body.of === last.id);
  return ended === undefined
    ? last.body.checkedOn
    : later(last.body.checkedOn, dayOf(ended.effectiveFrom));
}

function wrongEnd({ validFrom, validUntil }: LicenceBody, policy: Policy): RuleFault | undefined {
  if (validUntil === undefined) return undefined;
  if (validUntil < validFrom) return endsBeforeStart;
  return validUntil < policy.commencement.value ? overBefore : undefined;
}

const endsBeforeStart: Fault = {
  field: 'body.validUntil',
  rule: 'licence.ends-before-start',
  zh: '有效期止早于有效期起',
  en: 'The last day is before the first',
};

const overBefore: RuleFault = {
  field: 'body.validUntil',
  rule: 'licence.over-before-commencement',
  zh: '该许可在本地规则施行前已经失效，无须记录',
  en: 'This licence was over before the rules of this place began and need not be recorded',
  basis: [['issued']],
};
