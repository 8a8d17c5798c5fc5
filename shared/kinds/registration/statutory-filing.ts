import * as z from 'zod';
import { checkedOtherwise, lastCheckOf } from '../form/checked-otherwise.ts';
import { otherEnd, startUnder } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { day, line } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byNorm, saying } from '../form/publicity-sources.ts';
import { sourced, sourcedFaults } from './sourced.ts';

/** What has to be filed: a monitoring agency (also one that runs automatic monitors), or who prepares EIA documents for others. */
export const filingSorts = ['monitoring', 'eia'] as const;
export type FilingSort = (typeof filingSorts)[number];

const body = z.strictObject({
  sort: z.enum(filingSorts),
  ...sourced,
  filedWith: line(100),
  filedOn: day,
});
export type StatutoryFilingBody = z.infer<typeof body>;

/**
 * A filing that the law orders, as found at its source (《生态环境法典》 arts. 79, 99; 国务院令第820号 art. 28). It is no licence and
 * never scored. The same number again is a newer check; unchecked for long it reads "unconfirmed" (domain G15).
 */
export const statutoryFiling: EntryKind<StatutoryFilingBody, 'statutory-filing'> = {
  name: 'statutory-filing',
  title: { zh: '法定备案', en: 'Statutory filing' },
  roles: ['city-regulator', 'county-regulator', 'registry-authority'],
  subjects: ['agency'],
  needsCase: false,
  publicity: {
    rule: 'with-source',
    source: saying`${byNorm('code', 79, 99)}；${byNorm('monitoringRegulation', 28)}`,
  },
  sourced: true,
  particular: true,
  bounds: { onRecord: 5_000, numbers: 50 },
  ends: {
    power: 'recorder',
    of: ({ body }, { facts }) =>
      checkedOtherwise(entriesOf(facts, statutoryFiling), body, 'number'),
  },
  body,
  decide(draft, { now, policy, facts }) {
    const { filedOn } = draft.body;
    const effectiveFrom = startUnder(policy, filedOn);
    const times = { effectiveFrom, now, field: 'body.filedOn', day: filedOn };
    const last = lastCheckOf(entriesOf(facts, statutoryFiling), draft.body, 'number');
    const faults = [...sourcedFaults(draft, times, last), otherEnd(draft)];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};
