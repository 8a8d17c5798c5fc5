import { addDays, startOfDay } from '../../time/shanghai.ts';
import { checkedOtherwise, lastCheckOf } from '../form/checked-otherwise.ts';
import { otherEnd, startUnder } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { provincialGradeFact } from './provincial-grade-fact.ts';
import { sourcedFaults } from './sourced.ts';
import { type ProvincialGradeBody, provincialGradeForm } from './sourced-forms.ts';

/**
 * The province's environmental credit grade, as found at its source. It stands beside the
 * city's grade and is never counted in it; unchecked for long it reads "unconfirmed" (domain G15).
 */
export const provincialGrade: EntryKind<ProvincialGradeBody, 'provincial-grade'> = {
  ...provincialGradeForm,
  title: { zh: '省级环境信用等级', en: 'Provincial environmental credit grade' },
  roles: ['city-regulator', 'county-regulator', 'registry-authority'],
  subjects: ['agency'],
  needsCase: false,
  publicity: {
    rule: 'with-source',
    source: (at) => at.provincialGrades.zh,
  },
  sourced: true,
  bounds: { onRecord: 5_000, numbers: 100 },
  ends: {
    power: 'recorder',
    of: ({ body }, { facts }) =>
      checkedOtherwise(entriesOf(facts, provincialGradeForm), body, 'period'),
  },
  fact: provincialGradeFact,
  decide(draft, { now, policy, facts }) {
    const { ratedOn, validUntil } = draft.body;
    const effectiveFrom = startUnder(policy, ratedOn);
    const effectiveUntil = validUntil && startOfDay(addDays(validUntil, 1));
    const times = { effectiveFrom, now, field: 'body.ratedOn', day: ratedOn };
    const last = lastCheckOf(entriesOf(facts, provincialGradeForm), draft.body, 'period');
    const faults = [
      ...sourcedFaults(draft, times, last),
      otherEnd(draft, effectiveUntil),
      effectiveUntil !== undefined && effectiveUntil <= effectiveFrom ? endsBeforeStart : undefined,
    ];
    const end = effectiveUntil === undefined ? {} : { effectiveUntil };
    return decideBy(faults, { ...draft, effectiveFrom, ...end });
  },
};

const endsBeforeStart: RuleFault = {
  field: 'body.validUntil',
  rule: 'provincial-grade.ends-before-start',
  zh: '有效期止早于评定日期，或者在本地规则施行前已经届满',
  en: 'The last day is before the day of the rating, or before the rules of this place began',
  basis: [['issued']],
};
