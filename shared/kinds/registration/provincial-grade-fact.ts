import * as z from 'zod';
import { type Service, services } from '../../identity/services.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { Fact, FactForm } from '../form/fact.ts';
import { sourcedShape } from '../form/fact-shape.ts';
import { daySchema, instantSchema } from '../form/published-values.ts';
import { unconfirmedFrom } from '../form/unconfirmed-from.ts';
import { lastSourced } from './last-sourced.ts';
import { provincialGradeForm } from './sourced-forms.ts';

/** The province's environmental credit grade, in the source's own words; never scored (domain G15). */
export type ProvincialGrade = Fact & {
  readonly kind: 'provincial-grade';
  readonly grade: string;
  readonly period: string;
  readonly number: string;
  readonly scope: readonly Service[];
  readonly source: string;
  readonly ratedBy: string;
  readonly ratedOn: Day;
  readonly checkedAt: Instant;
  readonly unconfirmedFrom: Instant;
};

const shape = z
  .object({
    kind: z.literal('provincial-grade'),
    ...sourcedShape,
    number: z.string(),
    scope: z.array(z.enum(services)),
    grade: z.string(),
    period: z.string(),
    ratedBy: z.string(),
    ratedOn: daySchema,
    until: instantSchema.exactOptional(),
  })
  .meta({
    id: 'ProvincialGrade',
    description: 'The province’s own, by its own rules; not counted in the city’s grade',
  });

/** The newest grade, as last checked and still at its source. */
export const provincialGradeFact: FactForm<ProvincialGrade> = {
  shape,
  bearing: 'identity',
  of({ facts, jurisdiction, at }) {
    const byRating = entriesOf(facts, provincialGradeForm).toSorted((a, b) =>
      compareTexts(a.body.ratedOn, b.body.ratedOn),
    );
    return lastSourced(byRating, at, () => 'newest').map((entry) => {
      const { sourceCheckedAt: checkedAt, validUntil: _, ...body } = entry.body;
      return {
        kind: 'provincial-grade',
        entries: [entry.id],
        from: entry.effectiveFrom,
        ...(entry.effectiveUntil !== undefined && { until: entry.effectiveUntil }),
        ...body,
        checkedAt,
        unconfirmedFrom: unconfirmedFrom(checkedAt, jurisdiction, at),
      };
    });
  },
};
