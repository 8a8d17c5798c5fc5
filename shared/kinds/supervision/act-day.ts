import type { Entry } from '../../ledger/entry.ts';
import type { Day } from '../../time/instant.ts';
import { entriesOf } from '../form/entry-of.ts';
import { listingProposedForm } from '../listing/listing-forms.ts';
import { demeritForm, penaltyForm } from './supervision-forms.ts';

type Decision = {
  readonly caseId?: string;
  readonly body: { readonly actOn?: Day };
};

/** The day of the act that a decision is about: the day that it states, else the last one on record in its case. */
export function actDayOf(
  { caseId, body: { actOn } }: Decision,
  facts: readonly Entry[],
): Day | undefined {
  if (actOn !== undefined || caseId === undefined) return actOn;
  const ofCase = facts.filter((fact) => fact.caseId === caseId);
  return [
    ...entriesOf(ofCase, demeritForm),
    ...entriesOf(ofCase, penaltyForm),
    ...entriesOf(ofCase, listingProposedForm),
  ]
    .flatMap(({ body }) => body.actOn ?? [])
    .toSorted()
    .at(-1);
}
