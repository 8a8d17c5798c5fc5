import * as z from 'zod';
import { type Service, services } from '../../identity/services.ts';
import { citable } from '../../jurisdiction/citable.ts';
import { cite } from '../../jurisdiction/cite.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { Fact, FactForm } from '../form/fact.ts';
import { sourcedShape } from '../form/fact-shape.ts';
import { daySchema } from '../form/published-values.ts';
import { unconfirmedFrom } from '../form/unconfirmed-from.ts';
import { lastSourced } from './last-sourced.ts';
import { type FilingSort, filingSorts, statutoryFilingForm } from './sourced-forms.ts';

/** A filing that the law orders (《生态环境法典》 arts. 79, 99; 国务院令第820号 art. 28); never scored (domain G15). */
export type FilingOnRecord = Fact & {
  readonly kind: 'statutory-filing';
  readonly sort: FilingSort;
  readonly number: string;
  readonly scope: readonly Service[];
  readonly source: string;
  readonly filedWith: string;
  readonly filedOn: Day;
  readonly checkedAt: Instant;
  readonly unconfirmedFrom: Instant;
};

const shape = z
  .object({
    kind: z.literal('statutory-filing'),
    ...sourcedShape,
    number: z.string(),
    scope: z.array(z.enum(services)),
    sort: z.enum(filingSorts),
    filedWith: z.string(),
    filedOn: daySchema,
  })
  .meta({
    id: 'StatutoryFiling',
    description: `${cite(citable.code, 79, 99).en}; ${cite(citable.monitoringRegulation, 28).en}; never scored`,
  });

/** The filings as last checked and still at their source. */
export const filingFact: FactForm<FilingOnRecord> = {
  shape,
  bearing: 'identity',
  of: ({ facts, jurisdiction, at }) =>
    lastSourced(entriesOf(facts, statutoryFilingForm), at, ({ body }) => body.number).map(
      ({ id, effectiveFrom, body: { sourceCheckedAt: checkedAt, ...body } }) => ({
        kind: 'statutory-filing',
        entries: [id],
        from: effectiveFrom,
        ...body,
        checkedAt,
        unconfirmedFrom: unconfirmedFrom(checkedAt, jurisdiction, at),
      }),
    ),
};
