import { entriesOf } from '../kinds/entry-of.ts';
import type { RegistrationState } from '../kinds/registrations-of.ts';
import type { Entry } from '../ledger/entry.ts';
import { addDays, dayOf } from '../time/shanghai.ts';
import type { NameOnRecord } from './standing.ts';

/** The registered name first. A subject that never registered has the name its latest decision gives it. */
export function namesOnRecord(
  registrations: readonly RegistrationState[],
  facts: readonly Entry[],
): readonly NameOnRecord[] {
  const current = registrations.at(-1);
  if (current === undefined) return nameInDecision(facts);
  const { name, formerNames = [], aliases = [] } = current.body;
  const given = new Set([name, ...formerNames.map((former) => former.name)]);
  const replaced = replacedNames(registrations).filter((former) => !given.has(former.name));
  return [
    { name, kind: 'registered' },
    ...formerNames.map((former) => ({ ...former, kind: 'former' as const })),
    ...replaced,
    ...aliases.map((alias) => ({ name: alias, kind: 'alias' as const })),
  ];
}

/** A name that a later registration left out was the subject's until the day before. */
function replacedNames(registrations: readonly RegistrationState[]): readonly NameOnRecord[] {
  const untilByName = new Map<string, string>();
  for (const [i, { body }] of registrations.entries()) {
    const next = registrations[i + 1];
    if (next) untilByName.set(body.name, addDays(dayOf(next.effectiveFrom), -1));
  }
  return [...untilByName].map(([name, until]) => ({ name, kind: 'former', until }));
}

function nameInDecision(facts: readonly Entry[]): readonly NameOnRecord[] {
  const decisions = [...entriesOf(facts, 'listing-proposed'), ...entriesOf(facts, 'ban')];
  const named = decisions
    .toSorted((a, b) => a.seq - b.seq)
    .findLast(({ body }) => body.name !== undefined);
  return named?.body.name === undefined ? [] : [{ name: named.body.name, kind: 'registered' }];
}
