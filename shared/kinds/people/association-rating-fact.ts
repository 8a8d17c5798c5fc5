import * as z from 'zod';
import { draftArticles } from '../../jurisdiction/draft-articles.ts';
import type { Day } from '../../time/instant.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { Fact, FactForm } from '../form/fact.ts';
import { factShape } from '../form/fact-shape.ts';
import { codeSchema, daySchema } from '../form/published-values.ts';
import { isMember } from './memberships.ts';
import { associationRatingForm } from './people-forms.ts';

/** How an association rates its member under rules of its own (Art. 14). */
export type AssociationRating = Fact & {
  readonly kind: 'association-rating';
  /** The association's code and its name. */
  readonly association: string;
  readonly ratedBy: string;
  readonly scheme: string;
  readonly rating: string;
  readonly ratedOn: Day;
};

const shape = z
  .object({
    kind: z.literal('association-rating'),
    ...factShape,
    association: codeSchema,
    ratedBy: z.string(),
    scheme: z.string(),
    rating: z.string(),
    ratedOn: daySchema,
  })
  .meta({
    id: 'AssociationRating',
    description: `${draftArticles('associationRatings')}: the association’s own, by its own rules`,
  });

/** The last rating by each association that the agency is a member of. */
export const associationRatingFact: FactForm<AssociationRating> = {
  shape,
  bearing: 'favourable',
  of({ facts, at }) {
    const begun = facts.filter(({ effectiveFrom }) => effectiveFrom <= at);
    const ratings = entriesOf(begun, associationRatingForm)
      .filter(({ body }) => isMember(begun, body.association))
      .map(({ id, actor, effectiveFrom, body: { association, scheme, rating, on } }) => ({
        kind: 'association-rating' as const,
        entries: [id],
        from: effectiveFrom,
        association,
        // The token says whose rating it is; the basis is the association's own text.
        ratedBy: actor.authority,
        scheme,
        rating,
        ratedOn: on,
      }));
    return [...new Map(ratings.map((one) => [one.association, one])).values()];
  },
};
