import * as z from 'zod';
import { draftArticles } from '../../jurisdiction/draft-articles.ts';
import type { Instant } from '../../time/instant.ts';
import { holdsAt } from '../../time/interval.ts';
import { later } from '../../time/order.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { Fact, FactForm } from '../form/fact.ts';
import { sourcedShape } from '../form/fact-shape.ts';
import { unconfirmedFrom } from '../form/unconfirmed-from.ts';
import { listCheckedForm, listEnteredForm } from './lists-of-others-forms.ts';

/** Entered on a list of the registry authority's (Art. 21): shown with its source, never scored (domain G15). */
export type ListOfOthers = Fact & {
  readonly kind: 'list-entered';
  readonly list: 'abnormal-operation' | 'serious-violation';
  readonly summary: string;
  readonly source: string;
  readonly checkedAt: Instant;
  readonly unconfirmedFrom: Instant;
};

const shape = z
  .object({
    kind: z.literal('list-entered'),
    ...sourcedShape,
    list: z.enum(['abnormal-operation', 'serious-violation']),
    summary: z.string(),
  })
  .meta({
    id: 'ListOfOthers',
    description: `${draftArticles('listsOfOthers')}; unconfirmed from \`unconfirmedFrom\` on`,
  });

export const listFact: FactForm<ListOfOthers> = {
  shape,
  bearing: 'adverse',
  of({ facts, jurisdiction, at }) {
    const checks = entriesOf(facts, listCheckedForm);
    return entriesOf(facts, listEnteredForm)
      .filter(({ effectiveFrom: from, effectiveUntil: until }) => holdsAt({ from, until }, at))
      .map(({ id, body, effectiveFrom }) => {
        const checkedAt = checks
          .filter((check) => check.body.of === id && check.effectiveFrom <= at)
          .reduce((last, check) => later(last, check.body.sourceCheckedAt), body.sourceCheckedAt);
        return {
          kind: 'list-entered',
          entries: [id],
          from: effectiveFrom,
          list: body.list,
          summary: body.reason,
          source: body.source,
          checkedAt,
          unconfirmedFrom: unconfirmedFrom(checkedAt, jurisdiction, at),
        };
      });
  },
};
