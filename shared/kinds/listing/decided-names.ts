import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { entriesOf } from '../form/entry-of.ts';
import { banForm } from '../supervision/supervision-forms.ts';
import { listingsOf } from './listings.ts';

/** The name that a decision in effect gives its subject. */
export type DecidedName = {
  readonly name: string;
  /** When the decision ends, if it does. */
  readonly until: Instant | undefined;
};

/** The names in a subject's decisions, the latest decision first. A proposal is no decision (domain G7). */
export function decidedNames(facts: readonly Entry[]): readonly DecidedName[] {
  const listed = listingsOf(facts).flatMap(({ proposal, until }) =>
    proposal === undefined ? [] : { seq: proposal.seq, name: proposal.body.name, until },
  );
  const banned = entriesOf(facts, banForm).map(({ seq, body, effectiveUntil }) => ({
    seq,
    name: body.name,
    until: effectiveUntil,
  }));
  return [...listed, ...banned]
    .toSorted((a, b) => b.seq - a.seq)
    .flatMap(({ name, until }) => (name === undefined ? [] : { name, until }));
}
