import { entriesOf } from '../kinds/form/entry-of.ts';
import { listingProposedForm } from '../kinds/listing/listing-forms.ts';
import { listingsOf } from '../kinds/listing/listings.ts';
import { isSameName, type SaidNames, saidNamesOf } from '../kinds/registration/said-names.ts';
import { banForm } from '../kinds/supervision/supervision-forms.ts';
import type { Entry } from '../ledger/entry.ts';
import { addDays, dayOf } from '../time/shanghai.ts';
import type { NameOnRecord } from './standing.ts';

/**
 * The names by the facts that have begun, what it is called first: as authorities have it, and behind that what the subject alone says, which never
 * takes a confirmed name away. Whom no authority registered has the name of the latest decision in force so far.
 */
export function namesOnRecord(known: readonly Entry[]): readonly NameOnRecord[] {
  const { vouched, declared } = saidNamesOf(known);
  const own = namesSaid(declared).map((name) => ({ ...name, isUnconfirmed: true as const }));
  if (vouched.registered.length > 0) return [...namesSaid(vouched), ...own];
  const decided = nameDecided(known) ?? (own.length === 0 ? nameInDecision(known) : undefined);
  if (decided === undefined) return [...namesSaid(vouched), ...own];
  return [
    { name: decided, kind: 'registered' },
    ...namesSaid(vouched),
    ...own.filter(({ name }) => !isSameName(name, decided)),
  ];
}

function namesSaid({ registered, former, aliases }: SaidNames): readonly NameOnRecord[] {
  const current = registered.at(-1);
  const given = new Set([current?.name, ...former.map(({ name }) => name)]);
  return [
    ...(current ? [{ name: current.name, kind: 'registered' as const }] : []),
    ...former.map((one) => ({ ...one, kind: 'former' as const })),
    ...replacedNames(registered).filter(({ name }) => !given.has(name)),
    ...aliases.map((name) => ({ name, kind: 'alias' as const })),
  ];
}

/** A name that a later registration left out was the subject's until the day before. */
function replacedNames(registered: SaidNames['registered']): readonly NameOnRecord[] {
  const untilByName = new Map<string, string>();
  for (const [i, { name }] of registered.entries()) {
    const next = registered[i + 1];
    if (next) untilByName.set(name, addDays(dayOf(next.from), -1));
  }
  return [...untilByName].map(([name, until]) => ({ name, kind: 'former', until }));
}

/** The name in the latest decision that took effect. What is only proposed is known to its subject alone (domain G7). */
function nameDecided(known: readonly Entry[]): string | undefined {
  const listed = listingsOf(known).flatMap(({ proposal }) => proposal ?? []);
  return lastName([...listed, ...entriesOf(known, banForm)]);
}

function nameInDecision(facts: readonly Entry[]): string | undefined {
  return lastName([...entriesOf(facts, listingProposedForm), ...entriesOf(facts, banForm)]);
}

function lastName(
  decisions: readonly { readonly seq: number; readonly body: { readonly name?: string } }[],
): string | undefined {
  return decisions.toSorted((a, b) => a.seq - b.seq).findLast(({ body }) => body.name !== undefined)
    ?.body.name;
}
