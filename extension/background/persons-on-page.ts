import type { PersonFinding } from '../../shared/findings/finding.ts';
import type { Register } from '../../shared/register/layers/register.ts';
import { verdictOf } from '../../shared/register/reader/verdict-of.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { holdsAt } from '../../shared/time/interval.ts';
import type { PersonOnPage } from '../messages/tab-state.ts';

/**
 * The decisions in force about the practitioners found, each once, as the register has them now: one that is withdrawn, or a
 * register past its expiry, says nothing of a person.
 */
export function personsOnPage(
  persons: readonly PersonFinding[],
  register: Register | undefined,
  now: Instant,
): readonly PersonOnPage[] {
  if (register === undefined || persons.length === 0) return [];
  const agencies = new Map(persons.map(({ entry, agency }) => [entry, agency]));
  return [...register.persons()].flatMap(({ decisions }) =>
    decisions.flatMap((decision) => {
      const agency = agencies.get(decision.entry);
      if (agency === undefined || !holdsAt(decision, now)) return [];
      const isKnown = verdictOf(register, agency, now).outcome === 'known';
      return isKnown ? [{ agency, decision }] : [];
    }),
  );
}
