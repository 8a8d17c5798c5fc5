import * as z from 'zod';
import { type Service, services } from '../../identity/services.ts';
import { draftArticles } from '../../jurisdiction/draft-articles.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { hasEnded, holdsAt } from '../../time/interval.ts';
import type { Fact, FactContext, FactForm, FactOnFile } from '../form/fact.ts';
import { factShape } from '../form/fact-shape.ts';
import { daySchema, instantSchema } from '../form/published-values.ts';
import { licencesOf } from './licences-of.ts';

/** A licence as found at its source (Art. 7); from `expiresAt` on it reads "expired", a flag and no more. */
export type LicenceOnRecord = Fact & {
  readonly kind: 'licence';
  readonly title: string;
  readonly number: string;
  readonly scope: readonly Service[];
  readonly issuer: string;
  /** Where the licence was looked up, on which day, and by whom. */
  readonly source: string;
  readonly checkedOn: Day;
  readonly checkedBy: string;
};

const shape = z
  .object({
    kind: z.literal('licence'),
    ...factShape,
    title: z.string(),
    number: z.string(),
    scope: z.array(z.enum(services)),
    issuer: z.string(),
    source: z.string().describe('Where it was looked up'),
    checkedOn: daySchema,
    checkedBy: z.string(),
    expiresAt: instantSchema
      .describe('Its own end, or when it was revoked or given back')
      .exactOptional(),
  })
  .meta({
    id: 'Licence',
    description: `${draftArticles('licences')}; expired from \`expiresAt\` on, which costs no points`,
  });

export const licenceFact: FactForm<LicenceOnRecord & FactOnFile> = {
  shape,
  bearing: 'identity',
  of(context) {
    const all = licencesOnRecord(context);
    return all.map((licence) =>
      isRenewed(licence, all, context.at) ? { ...licence, isReplaced: true } : licence,
    );
  },
};

function licencesOnRecord({ facts }: FactContext): readonly LicenceOnRecord[] {
  return licencesOf(facts).map(({ entry: { id, basis, body }, from, until }) => ({
    kind: 'licence',
    entries: [id],
    title: body.name,
    number: body.number,
    scope: body.scope,
    issuer: body.issuer,
    source: body.source,
    checkedOn: body.checkedOn,
    checkedBy: basis.authority,
    from,
    ...(until !== undefined && { expiresAt: until }),
  }));
}

/** Whether the licence is over and another of the same sort holds. */
function isRenewed(
  licence: LicenceOnRecord,
  all: readonly LicenceOnRecord[],
  at: Instant,
): boolean {
  const validity = ({ from, expiresAt }: LicenceOnRecord) => ({ from, until: expiresAt });
  return (
    hasEnded(validity(licence), at) &&
    all.some((other) => other.title === licence.title && holdsAt(validity(other), at))
  );
}
