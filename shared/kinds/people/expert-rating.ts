import * as z from 'zod';
import type { Fault } from '../../ledger/fault.ts';
import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { entryId, line } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { ofPersons } from '../form/publicity-sources.ts';
import { isInPool, notInPool } from './expert-pool.ts';

const body = z.strictObject({
  /** Number of the draw that called the expert. */
  draw: entryId,
  /** 0 is worst, 100 best. */
  score: z.number().min(0).max(100),
  comment: line(500).exactOptional(),
});
export type ExpertRatingBody = z.infer<typeof body>;

/** How an expert did their work, once per draw (Arts. 23, 38); never public. */
export const expertRating: EntryKind<ExpertRatingBody, 'expert-rating'> = {
  name: 'expert-rating',
  title: { zh: '专家评价', en: 'Expert rated' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ['expert'],
  needsCase: false,
  publicity: { rule: 'never', source: ofPersons },
  bounds: { onRecord: 2_000 },
  ends: 'nothing',
  body,
  decide(draft, { facts, now }) {
    const { draw } = draft.body;
    const isRated = entriesOf(facts, expertRating).some(({ body }) => body.draw === draw);
    const faults = [
      isInPool(facts) ? undefined : notInPool('subject.code'),
      isRated ? ratedAlready : undefined,
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

const ratedAlready: Fault = {
  field: 'body.draw',
  rule: 'expert.rated-already',
  zh: '该专家在此次抽取中的履责已经评价',
  en: 'The expert is rated for this draw already',
};
