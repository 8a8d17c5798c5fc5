import * as z from 'zod';
import { draftArticles } from '../../jurisdiction/draft-articles.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { Fact, FactForm } from '../form/fact.ts';
import { factShape } from '../form/fact-shape.ts';
import { serviceCommitmentForm } from './registration-forms.ts';

/** What an agency promises its clients (Art. 18), in its own words. */
export type Commitment = Fact & {
  readonly kind: 'service-commitment';
  /** Calendar days in which a service is done. */
  readonly timeLimitDays?: number;
  readonly process: string;
  readonly text: string;
};

const shape = z
  .object({
    kind: z.literal('service-commitment'),
    ...factShape,
    timeLimitDays: z.int().positive().exactOptional(),
    process: z.string(),
    text: z.string(),
  })
  .meta({
    id: 'Commitment',
    description: `${draftArticles('standards')}: the agency’s own promise`,
  });

/** The last commitment replaces those before. */
export const commitmentFact: FactForm<Commitment> = {
  shape,
  bearing: 'favourable',
  of({ facts, at }) {
    const last = entriesOf(facts, serviceCommitmentForm).findLast(
      ({ effectiveFrom }) => effectiveFrom <= at,
    );
    if (last === undefined) return [];
    return [
      { kind: 'service-commitment', entries: [last.id], from: last.effectiveFrom, ...last.body },
    ];
  },
};
