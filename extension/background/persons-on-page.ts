import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import { verdictOf } from '../../shared/register/reader/verdict-of.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { holdsAt } from '../../shared/time/interval.ts';
import type { PersonOnPage } from '../messages/tab-state.ts';
import type { PersonFound } from './frame-state.ts';

/**
 * The decisions in force about the practitioners found by a register, each once, as it has them now: one that is withdrawn, or a
 * register past its expiry, says nothing of a person.
 */
export function personsOnPage(
  all: readonly PersonFound[],
  { jurisdiction, register }: HeldRegister,
  now: Instant,
): readonly PersonOnPage[] {
  const persons = all.filter((one) => one.jurisdiction === jurisdiction);
  if (register === undefined || persons.length === 0) return [];
  const agencies = new Map(persons.map(({ entry, agency }) => [entry, agency]));
  return [...register.persons()].flatMap(({ decisions }) =>
    decisions.flatMap((decision) => {
      const agency = agencies.get(decision.entry);
      if (agency === undefined || !holdsAt(decision, now)) return [];
      const isKnown = verdictOf(register, agency, now).outcome === 'known';
      return isKnown ? [{ agency, decision, jurisdiction }] : [];
    }),
  );
}
