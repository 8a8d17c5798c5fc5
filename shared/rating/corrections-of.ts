import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { policyAt } from '../jurisdiction/policy-at.ts';
import { entriesOf } from '../kinds/entry-of.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Instant } from '../time/instant.ts';
import { addMonths, dayOf, startOfDay } from '../time/shanghai.ts';
import type { Correction } from './standing.ts';

/** What is published as soon as it is in force, so that its annulment has to be explained. */
const published = new Set(['ban', 'listing', 'measure-imposed']);

const none: readonly Correction[] = [];

/**
 * The published decisions that were annulled, for as long as the public is told (domain G5): which entry, by which decision;
 * not what it had said. What was annulled before it began was never published.
 */
export function correctionsAt(
  entries: readonly Entry[],
  facts: readonly Entry[],
  jurisdiction: Jurisdiction,
  at: Instant,
): readonly Correction[] {
  if (!entries.some(({ kind }) => published.has(kind))) return none;
  const annulments = [
    ...entriesOf(facts, 'retraction')
      .filter(({ body }) => body.effect === 'annulled')
      .map((entry) => ({ entry, of: entry.body.entry })),
    ...entriesOf(facts, 'outcome')
      .filter(({ body }) => body.result === 'annulled' || body.result === 'void')
      .map((entry) => ({ entry, of: entry.body.of })),
  ];
  return annulments.flatMap(({ entry, of }) => {
    const annulled = entries.find(({ id }) => id === of);
    if (annulled === undefined || !published.has(annulled.kind)) return [];
    const from = entry.effectiveFrom;
    const months = policyAt(jurisdiction, dayOf(from)).correctionMonths.value;
    const until = startOfDay(addMonths(dayOf(from), months));
    if (annulled.effectiveFrom > from || from > at || until <= at) return [];
    const { basis, id } = entry;
    return [{ entries: [id, of], kind: annulled.kind, basis, from, until }];
  });
}
