import { entriesOf } from '../kinds/form/entry-of.ts';
import { decidedNames } from '../kinds/listing/decided-names.ts';
import { listingProposedForm } from '../kinds/listing/listing-forms.ts';
import { type SaidNames, saidNamesOf } from '../kinds/registration/said-names.ts';
import { banForm } from '../kinds/supervision/supervision-forms.ts';
import type { Entry } from '../ledger/entry.ts';
import { foldText } from '../text/fold.ts';
import type { Instant } from '../time/instant.ts';
import { hasEnded } from '../time/interval.ts';
import { addDays, dayOf } from '../time/shanghai.ts';
import type { NameOnFile, NameOnRecord } from './standing.ts';

/**
 * The names by the facts that have begun, the present one first. Names given by authorities, in registrations and
 * decisions, come before those that only the subject itself says, which never replace one of them. A subject that no
 * authority registered has the name of the latest decision so far; for any other, the name in a decision in force at
 * `at` is a former name, whatever was filed since.
 */
export function namesOnRecord(known: readonly Entry[], at: Instant): readonly NameOnFile[] {
  const { vouched, declared } = saidNamesOf(known);
  const own = namesSaid(declared).map((name) => ({ ...name, isUnconfirmed: true as const }));
  const decided = decidedNames(known);
  const current = vouched.registered.length > 0 ? undefined : nameDecided(known, own.length === 0);
  const registered = current === undefined ? [] : [{ ...current, kind: 'registered' as const }];
  const former = decided
    .filter((name) => !hasEnded(name, at))
    .map(({ name, kind }) => ({ name, kind: 'former' as const, givenBy: kind }));
  return unlessBefore([...registered, ...namesSaid(vouched), ...former, ...own]);
}

/** Drops a name that is already in the list. Most subjects have one name, and all are rated. */
function unlessBefore(names: readonly NameOnFile[]): readonly NameOnFile[] {
  if (names.length < 2) return names;
  const first = new Map<string, NameOnFile>();
  for (const one of names) {
    const folded = foldText(one.name);
    if (!first.has(folded)) first.set(folded, one);
  }
  return [...first.values()];
}

type Given = Required<Pick<NameOnFile, 'name' | 'givenBy'>>;

/** Where nothing else names the subject, even a proposal’s name counts; it is for the subject alone (domain G7). */
function nameDecided(known: readonly Entry[], isElseNameless: boolean): Given | undefined {
  const [decided] = decidedNames(known);
  if (decided !== undefined) return { name: decided.name, givenBy: decided.kind };
  return isElseNameless ? nameInDecision(known) : undefined;
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

function nameInDecision(facts: readonly Entry[]): Given | undefined {
  return [...entriesOf(facts, listingProposedForm), ...entriesOf(facts, banForm)]
    .toSorted((a, b) => b.seq - a.seq)
    .flatMap(({ kind, body: { name } }) => (name === undefined ? [] : { name, givenBy: kind }))[0];
}
