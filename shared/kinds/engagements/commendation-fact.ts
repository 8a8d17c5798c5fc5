import * as z from 'zod';
import { draftArticles } from '../../jurisdiction/draft-articles.ts';
import type { Basis } from '../../ledger/entry.ts';
import type { Day } from '../../time/instant.ts';
import { basisSchema } from '../form/basis-schema.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { Fact, FactForm } from '../form/fact.ts';
import { factShape } from '../form/fact-shape.ts';
import { daySchema } from '../form/published-values.ts';
import { commendationForm } from './engagements-forms.ts';

/** An honour or award (Arts. 17, 33), vouched for by the authority that gave it. */
export type Commendation = Fact & {
  readonly kind: 'commendation';
  readonly basis: Basis;
  readonly title: string;
  readonly awardedOn: Day;
};

const shape = z
  .object({
    kind: z.literal('commendation'),
    ...factShape,
    basis: basisSchema,
    title: z.string(),
    awardedOn: daySchema,
  })
  .meta({ id: 'Commendation', description: draftArticles('incentives') });

export const commendationFact: FactForm<Commendation> = {
  shape,
  bearing: 'favourable',
  of: ({ facts, at }) =>
    entriesOf(facts, commendationForm)
      .filter(({ effectiveFrom }) => effectiveFrom <= at)
      .map(({ id, basis, effectiveFrom, body: { title, awardedOn } }) => ({
        kind: 'commendation',
        entries: [id],
        basis,
        from: effectiveFrom,
        title,
        awardedOn,
      })),
};
