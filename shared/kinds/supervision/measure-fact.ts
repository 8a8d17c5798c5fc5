import * as z from 'zod';
import { draftArticles } from '../../jurisdiction/draft-articles.ts';
import type { Basis } from '../../ledger/entry.ts';
import { hasEnded } from '../../time/interval.ts';
import { entriesOf } from '../form/entry-of.ts';
import { decidedFact, type Fact, type FactForm } from '../form/fact.ts';
import { decisionShape } from '../form/fact-shape.ts';
import { instantSchema, openEndSchema } from '../form/published-values.ts';
import { openEndOf } from '../form/term.ts';
import { measureImposedForm } from './supervision-forms.ts';

/** A measure of Art. 34 that the competent authority itself imposed (domain G2). */
export type Measure = Fact & {
  readonly kind: 'measure-imposed';
  readonly basis: Basis;
  readonly summary: string;
  /** The house's own id of the item of Art. 34. */
  readonly item: string;
  /** What the measure covers, in the decision's words. */
  readonly scope?: string;
};

const shape = z
  .object({
    kind: z.literal('measure-imposed'),
    ...decisionShape,
    item: z.string().describe(`Which item: ${draftArticles('measures')}`),
    scope: z.string().exactOptional(),
    until: instantSchema.exactOptional(),
    openEnd: openEndSchema,
  })
  .meta({
    id: 'Measure',
    description: `${draftArticles('measures')}; in force by its own authority’s decision`,
  });

export const measureFact: FactForm<Measure> = {
  shape,
  bearing: 'adverse',
  of: (context) =>
    entriesOf(context.facts, measureImposedForm)
      .filter(({ effectiveUntil: until }) => !hasEnded({ until }, context.at))
      .map((entry) => {
        const { item, summary, scope } = entry.body;
        const openEnd = openEndOf(entry);
        return {
          kind: 'measure-imposed',
          ...decidedFact(entry, context),
          item,
          summary,
          ...(scope !== undefined && { scope }),
          ...(openEnd && { openEnd }),
        };
      }),
};
