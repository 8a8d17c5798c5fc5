import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { entriesOf } from '../form/entry-of.ts';
import { banForm } from '../supervision/supervision-forms.ts';
import { listingsOf } from './listings.ts';

/** The name that a decision in effect gives its subject. */
export type DecidedName = {
  readonly name: string;
  /** The kind of the decision. */
  readonly kind: 'listing' | 'ban';
  /** When the decision ends, if it does. */
  readonly until: Instant | undefined;
};

/** The names in a subject's decisions, the latest decision first. A proposal is no decision (domain G7). */
export function decidedNames(facts: readonly Entry[]): readonly DecidedName[] {
  const listed = listingsOf(facts).flatMap(({ entry, proposal, until }) =>
    proposal === undefined
      ? []
      : { seq: proposal.seq, kind: entry.kind, name: proposal.body.name, until },
  );
  const banned = entriesOf(facts, banForm).map(({ seq, kind, body, effectiveUntil }) => ({
    seq,
    kind,
    name: body.name,
    until: effectiveUntil,
  }));
  return [...listed, ...banned]
    .toSorted((a, b) => b.seq - a.seq)
    .flatMap(({ name, kind, until }) => (name === undefined ? [] : { name, kind, until }));
}
