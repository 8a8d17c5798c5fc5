import type { Instant } from '../../time/instant.ts';
import { hasEnded, holdsAt } from '../../time/interval.ts';
import { type Markings, marksAt } from '../facts/marks-of.ts';
import { listReasons } from '../list-reasons.ts';
import type { LegalPerson } from '../standing.ts';
import type { Relative } from './kin-of.ts';

/** Whose branch the subject is at `at`; undefined where it is nobody's. */
export function legalPersonAt(
  kin: readonly Relative[],
  markings: Markings,
  at: Instant,
): LegalPerson | undefined {
  const legal = kin.find(
    ({ relation }) => relation.form === 'legal-person' && holdsAt(relation, at),
  );
  if (legal === undefined) return undefined;
  const listings = listReasons(legal.facts)
    .filter((reason) => reason.level === 'blacklisted' && !hasEnded(reason, at))
    .map(({ entries, from, until }) => {
      const marks = marksAt(markings, entries, at);
      return { entries, from, ...(until !== undefined && { until }), ...(marks && { marks }) };
    });
  return { code: legal.relation.code, listings };
}
