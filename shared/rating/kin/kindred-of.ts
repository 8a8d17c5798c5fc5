import { factsOf } from '../../kinds/facts/facts-of.ts';
import { registrationsOf } from '../../kinds/registration/registrations-of.ts';
import type { Instant } from '../../time/instant.ts';
import { holdsAt } from '../../time/interval.ts';
import type { HistoryOf } from './kin-of.ts';
import { relationsOf } from './relations-of.ts';

/**
 * The agencies of the same house as this one at `at`, without itself: legal person, branches, sister branches,
 * predecessors and successors, however many steps away and in either direction (unlike `kinOf`, along which decisions
 * reach).
 */
export function kindredOf(
  code: string,
  codes: Iterable<string>,
  historyOf: HistoryOf,
  at: Instant,
): ReadonlySet<string> {
  const pairs: (readonly [string, string])[] = [];
  for (const one of codes) {
    for (const other of relativesAt(one, historyOf, at)) pairs.push([one, other]);
  }
  const house = new Set([code]);
  // The set grows while it is walked, so that each new member is visited in its turn.
  for (const member of house) {
    for (const [one, other] of pairs) {
      if (one === member) house.add(other);
      if (other === member) house.add(one);
    }
  }
  house.delete(code);
  return house;
}

function relativesAt(code: string, historyOf: HistoryOf, at: Instant): readonly string[] {
  const facts = factsOf(historyOf(code));
  return relationsOf(facts, registrationsOf(facts))
    .filter((relation) => holdsAt(relation, at))
    .map((relation) => relation.code);
}
