import * as z from 'zod';
import { otherTimes } from '../form/effective-times.ts';
import { line } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { isInPool, notInPool } from './expert-pool.ts';

const body = z.strictObject({
  /** Why, as 出具虚假意见 or 本人申请. */
  ground: line(100),
  summary: line(500),
});
export type ExpertLeftBody = z.infer<typeof body>;

/** An expert leaves the pool, as for a false opinion (Art. 23). */
export const expertLeft: EntryKind<ExpertLeftBody> = {
  name: 'expert-left',
  title: { zh: '专家出库', en: 'Expert left' },
  roles: ['city-regulator'],
  subjects: ['expert'],
  needsCase: false,
  ends: { power: 'self' },
  body,
  decide(draft, { facts, now }) {
    const faults = [
      isInPool(facts) ? undefined : notInPool('subject.code'),
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
