import * as z from 'zod';
import { draftArticles } from '../../jurisdiction/draft-articles.ts';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import type { Basis } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { earliest } from '../../time/interval.ts';
import { addMonths, dayOf, startOfDay } from '../../time/shanghai.ts';
import { type EntryOf, entriesOf } from '../form/entry-of.ts';
import { decidedFact, type Fact, type FactForm, type FactOnFile } from '../form/fact.ts';
import { decisionShape } from '../form/fact-shape.ts';
import { instantSchema } from '../form/published-values.ts';
import { jointLiabilityForm } from './supervision-forms.ts';

/** Jointly liable for pollution by final judgment (Art. 30), from the day on which that is final: without points. */
export type JointLiability = Fact & {
  readonly kind: 'joint-liability';
  readonly basis: Basis;
  readonly summary: string;
  readonly court: string;
  /** Number of the judgment. */
  readonly judgment: string;
};

const shape = z
  .object({
    kind: z.literal('joint-liability'),
    ...decisionShape,
    court: z.string(),
    judgment: z.string().describe('Number of the judgment'),
    until: instantSchema.describe('Published until here'),
  })
  .meta({
    id: 'JointLiability',
    description: `${draftArticles('jointLiability')}; by final judgment`,
  });

/** All of them, past ones included. */
export const jointLiabilityFact: FactForm<JointLiability & FactOnFile> = {
  shape,
  bearing: 'adverse',
  of: (context) =>
    entriesOf(context.facts, jointLiabilityForm).map((entry) => {
      const publicUntil = liabilityPublicUntil(entry, context.jurisdiction);
      const { court, judgment, summary } = entry.body;
      return {
        kind: 'joint-liability',
        ...decidedFact(entry, context),
        summary,
        court,
        judgment,
        ...(publicUntil !== undefined && { publicUntil }),
      };
    }),
};

/** Public as long as a serious fact, and only on a stated ground (domain G7). */
function liabilityPublicUntil(
  { body, effectiveFrom, effectiveUntil }: EntryOf<typeof jointLiabilityForm>,
  jurisdiction: Jurisdiction,
): Instant | undefined {
  if (body.publication === undefined) return undefined;
  const finalOn = dayOf(effectiveFrom);
  const months = policyAt(jurisdiction, finalOn).publicityMonths.value.serious;
  return earliest([effectiveUntil, startOfDay(addMonths(finalOn, months))]);
}
