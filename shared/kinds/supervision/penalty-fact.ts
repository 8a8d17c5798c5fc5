import * as z from 'zod';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import type { Basis } from '../../ledger/entry.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { addDays, addMonths, startOfDay } from '../../time/shanghai.ts';
import { entriesOf } from '../form/entry-of.ts';
import { decidedFact, type Fact, type FactForm, type FactOnFile } from '../form/fact.ts';
import { decisionShape } from '../form/fact-shape.ts';
import { daySchema, instantSchema } from '../form/published-values.ts';
import { penaltyPublicUntil } from './penalty-publicity.ts';
import { penaltyForm, severities } from './supervision-forms.ts';

export type Severity = (typeof severities)[number];

/** An administrative penalty on record (Art. 26); it gives no points by itself (domain G6). */
export type Penalty = Fact & {
  readonly kind: 'penalty';
  readonly basis: Basis;
  readonly summary: string;
  readonly types: readonly string[];
  readonly servedOn: Day;
  /** Until this moment it can be taken to review or court (domain G1). */
  readonly contestableUntil: Instant;
};

export type PenaltyOnFile = Penalty &
  FactOnFile & {
    readonly inside: {
      readonly severity: Severity;
      /** By simple procedure: it never gives a point (domain G1), and is minor. */
      readonly isSimple: boolean;
    };
  };

const shape = z
  .object({
    kind: z.literal('penalty'),
    ...decisionShape,
    types: z.array(z.string()),
    servedOn: daySchema,
    contestableUntil: instantSchema.describe('Open to review or suit until here'),
    until: instantSchema.describe('Published until here'),
  })
  .meta({ id: 'Penalty' });

const inside = z.object({ severity: z.enum(severities), isSimple: z.boolean() });

/** Penalties, past ones included: they are public longer than they last. */
export const penaltyFact: FactForm<PenaltyOnFile> = {
  shape,
  inside,
  bearing: 'adverse',
  of: (context) =>
    entriesOf(context.facts, penaltyForm).map((entry) => {
      const { body, effectiveUntil, finalOn } = entry;
      const publicUntil = penaltyPublicUntil(body, effectiveUntil, context.jurisdiction);
      return {
        kind: 'penalty',
        ...decidedFact(entry, context),
        summary: body.summary,
        types: body.types,
        servedOn: body.servedOn,
        contestableUntil: contestableUntil(body.servedOn, finalOn, context.jurisdiction),
        ...(publicUntil !== undefined && { publicUntil }),
        inside: { severity: body.severity, isSimple: body.procedure === 'simple' },
      };
    }),
};

/**
 * Until the day on which it became final; if none is recorded, as long as the law allows a suit, the day of service
 * not counted.
 */
function contestableUntil(
  servedOn: Day,
  finalOn: Day | undefined,
  jurisdiction: Jurisdiction,
): Instant {
  if (finalOn !== undefined) return startOfDay(finalOn);
  const months = policyAt(jurisdiction, servedOn).contestMonths.value;
  return startOfDay(addDays(addMonths(servedOn, months), 1));
}
