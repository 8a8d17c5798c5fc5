import type { Entry } from '../../ledger/entry.ts';
import { type EntryOf, entriesOf } from '../form/entry-of.ts';
import type { Pause } from '../remedy/contests.ts';
import { demeritForm } from '../supervision/supervision-forms.ts';
import { engagementRepudiatedForm, repudiationDecidedForm } from './engagements-forms.ts';

/** A practitioner's denial of having taken part in an engagement, and the city's decision on it (domain G10). */
export type Repudiation = {
  readonly entry: EntryOf<typeof engagementRepudiatedForm>;
  readonly decision: EntryOf<typeof repudiationDecidedForm> | undefined;
};

/** A practitioner's repudiations, in the order filed. */
export function repudiationsOf(facts: readonly Entry[]): readonly Repudiation[] {
  const decisions = entriesOf(facts, repudiationDecidedForm);
  return entriesOf(facts, engagementRepudiatedForm).map((entry) => ({
    entry,
    decision: decisions.find(({ body }) => body.repudiation === entry.id),
  }));
}

/** The newest repudiation of the engagement in which the act was done; undefined where there is none. */
export function repudiationOf(
  { body }: { readonly body: { readonly agency?: string; readonly engagement?: string } },
  repudiations: readonly Repudiation[],
): Repudiation | undefined {
  if (body.engagement === undefined) return undefined;
  return repudiations.findLast(
    ({ entry }) => entry.body.agency === body.agency && entry.body.engagement === body.engagement,
  );
}

/** The periods in which a practitioner's points don't count, by id: from the repudiation to the city's decision. */
export function freezesOf(facts: readonly Entry[]): ReadonlyMap<string, Pause> {
  const repudiations = repudiationsOf(facts);
  const freezes = new Map<string, Pause>();
  if (repudiations.length === 0) return freezes;
  for (const demerit of entriesOf(facts, demeritForm)) {
    const repudiation = repudiationOf(demerit, repudiations);
    if (repudiation === undefined) continue;
    const { entry, decision } = repudiation;
    freezes.set(demerit.id, { from: entry.effectiveFrom, until: decision?.effectiveFrom });
  }
  return freezes;
}
