import { checkedOtherwise, lastCheckOf } from '../form/checked-otherwise.ts';
import { otherEnd, startUnder } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byNorm, saying } from '../form/publicity-sources.ts';
import { filingFact } from './filing-fact.ts';
import { sourcedFaults } from './sourced.ts';
import { type StatutoryFilingBody, statutoryFilingForm } from './sourced-forms.ts';

/**
 * A filing that the law orders, as found at its source (《生态环境法典》 arts. 79, 99; 国务院令第820号 art. 28). It is no licence and
 * never scored. The same number again is a newer check; unchecked for long it reads "unconfirmed" (domain G15).
 */
export const statutoryFiling: EntryKind<StatutoryFilingBody, 'statutory-filing'> = {
  ...statutoryFilingForm,
  title: { zh: '法定备案', en: 'Statutory filing' },
  roles: ['city-regulator', 'county-regulator', 'registry-authority'],
  subjects: ['agency'],
  needsCase: false,
  publicity: {
    rule: 'with-source',
    source: saying`${byNorm('code', 79, 99)}；${byNorm('monitoringRegulation', 28)}`,
  },
  sourced: true,
  bounds: { onRecord: 5_000, numbers: 50 },
  ends: {
    power: 'recorder',
    of: ({ body }, { facts }) =>
      checkedOtherwise(entriesOf(facts, statutoryFilingForm), body, 'number'),
  },
  fact: filingFact,
  decide(draft, { now, policy, facts }) {
    const { filedOn } = draft.body;
    const effectiveFrom = startUnder(policy, filedOn);
    const times = { effectiveFrom, now, field: 'body.filedOn', day: filedOn };
    const last = lastCheckOf(entriesOf(facts, statutoryFilingForm), draft.body, 'number');
    const faults = [...sourcedFaults(draft, times, last), otherEnd(draft)];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};
