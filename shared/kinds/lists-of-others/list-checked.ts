import * as z from 'zod';
import type { Fault } from '../../ledger/fault.ts';
import { otherTimes } from '../form/effective-times.ts';
import { factNamed, factsNamed, unknownReference } from '../form/fact-named.ts';
import { instant, line } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';

const body = z.strictObject({
  /** Id of the entry on the list. */
  of: line(64),
  sourceCheckedAt: instant,
});
export type ListCheckedBody = z.infer<typeof body>;

/** The list was looked at again and still has it (Art. 21; domain G15). */
export const listChecked: EntryKind<ListCheckedBody, 'list-checked'> = {
  name: 'list-checked',
  title: { zh: '核对登记机关名录', en: 'Registry list checked' },
  roles: ['registry-authority', 'city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  ends: {
    power: 'decider',
    of: ({ body }, { facts }) => factsNamed(facts, body.of, ['list-entered']),
  },
  body,
  decide(draft, { facts, now }) {
    const entry = factNamed(facts, draft.body.of, ['list-entered']);
    const faults = [
      ...otherTimes(draft, now),
      entry === undefined || entry.effectiveUntil !== undefined
        ? unknownReference('body.of')
        : undefined,
      draft.body.sourceCheckedAt > now ? checkedInFuture : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

export const checkedInFuture: Fault = {
  field: 'body.sourceCheckedAt',
  rule: 'list.checked-in-future',
  zh: '查询时间不得晚于现在',
  en: 'The source may not be checked in the future',
};
