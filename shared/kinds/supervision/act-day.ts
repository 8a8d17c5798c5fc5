import type { Entry } from '../../ledger/entry.ts';
import type { Day } from '../../time/instant.ts';
import { entriesOf } from '../form/entry-of.ts';

type Decision = {
  readonly caseId?: string;
  readonly body: { readonly actOn?: Day };
};

/** The day of the act that a decision is about: as it states itself, else the last one that its case has on record. */
export function actDayOf(
  { caseId, body: { actOn } }: Decision,
  facts: readonly Entry[],
): Day | undefined {
  if (actOn !== undefined || caseId === undefined) return actOn;
  const ofCase = facts.filter((fact) => fact.caseId === caseId);
  return [
    ...entriesOf(ofCase, 'demerit'),
    ...entriesOf(ofCase, 'penalty'),
    ...entriesOf(ofCase, 'listing-proposed'),
  ]
    .flatMap(({ body }) => body.actOn ?? [])
    .toSorted()
    .at(-1);
}
