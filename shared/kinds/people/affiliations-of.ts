import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { holdsAt } from '../../time/interval.ts';
import { type EntryOf, entriesOf } from '../form/entry-of.ts';
import { practitionerLeftForm, practitionerRegisteredForm } from './people-forms.ts';

/** A practitioner's time with one agency (Arts. 3, 8), in force in [from, until). */
export type Affiliation = {
  /** Code of the agency. */
  readonly agency: string;
  readonly from: Instant;
  readonly until: Instant | undefined;
};

/**
 * The agencies where a practitioner works or worked, in the order recorded. Registering again at the same agency
 * prolongs nothing.
 */
export function affiliationsOf(facts: readonly Entry[]): readonly Affiliation[] {
  const affiliations: Affiliation[] = [];
  const leavings = entriesOf(facts, practitionerLeftForm);
  for (const entry of entriesOf(facts, practitionerRegisteredForm)) {
    const { agency } = entry.body;
    const isHere = affiliations.some(
      (other) => other.agency === agency && holdsAt(other, entry.effectiveFrom),
    );
    if (!isHere) {
      const until = leavingAfter(entry, leavings)?.effectiveFrom ?? entry.effectiveUntil;
      affiliations.push({ agency, from: entry.effectiveFrom, until });
    }
  }
  return affiliations;
}

/** Whether the practitioner belonged to the agency at `at`. */
export function isAffiliated(facts: readonly Entry[], agency: string, at: Instant): boolean {
  return affiliationsOf(facts).some((one) => one.agency === agency && holdsAt(one, at));
}

function leavingAfter(
  joined: EntryOf<typeof practitionerRegisteredForm>,
  leavings: readonly EntryOf<typeof practitionerLeftForm>[],
): EntryOf<typeof practitionerLeftForm> | undefined {
  return leavings.find(
    ({ body, effectiveFrom }) =>
      body.agency === joined.body.agency && effectiveFrom >= joined.effectiveFrom,
  );
}
