import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import { entriesOf } from '../../kinds/form/entry-of.ts';
import { jointLiability } from '../../kinds/supervision/joint-liability.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { earliest } from '../../time/interval.ts';
import { addMonths, dayOf, startOfDay } from '../../time/shanghai.ts';
import type { JointLiability } from '../standing.ts';
import { type Markings, marksAt } from './marks-of.ts';

/** Final judgments of joint liability for pollution on record (Art. 30); past ones included. */
export function jointLiabilitiesAt(
  facts: readonly Entry[],
  markings: Markings,
  jurisdiction: Jurisdiction,
  at: Instant,
): readonly JointLiability[] {
  return entriesOf(facts, jointLiability).map((entry) => {
    const { id, caseId, basis, body, effectiveFrom: from } = entry;
    const marks = marksAt(markings, [id], at);
    return {
      entries: [id],
      ...(caseId !== undefined && { caseId }),
      basis,
      summary: body.summary,
      court: body.court,
      judgment: body.judgment,
      from,
      publicUntil: liabilityPublicUntil(entry, jurisdiction),
      ...(marks && { marks }),
    };
  });
}

/** As long as a serious fact, and only on a stated ground (domain G7). */
export function liabilityPublicUntil(
  entry: Entry,
  jurisdiction: Jurisdiction,
): Instant | undefined {
  const [liability] = entriesOf([entry], jointLiability);
  if (liability?.body.publication === undefined) return undefined;
  const finalOn = dayOf(entry.effectiveFrom);
  const months = policyAt(jurisdiction, finalOn).publicityMonths.value.serious;
  const longest = startOfDay(addMonths(finalOn, months));
  return earliest([entry.effectiveUntil, longest]);
}
