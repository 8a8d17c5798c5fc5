import type { Instant } from '../../time/instant.ts';
import { hasEnded, holdsAt } from '../../time/interval.ts';
import type { LegalPersonListing } from '../facts/derived-facts.ts';
import { type Markings, marksAt } from '../facts/marks-of.ts';
import { listReasons } from '../list-reasons.ts';
import type { Relative } from './kin-of.ts';

/** The listings, not over at `at`, of the legal person whose branch the subject is at that time. */
export function legalPersonListings(
  kin: readonly Relative[],
  markings: Markings,
  at: Instant,
): readonly LegalPersonListing[] {
  const legal = kin.find(
    ({ relation }) => relation.form === 'legal-person' && holdsAt(relation, at),
  );
  if (legal === undefined) return [];
  return listReasons(legal.facts)
    .filter((reason) => reason.level === 'blacklisted' && !hasEnded(reason, at))
    .map(({ entries, from, until }) => {
      const marks = marksAt(markings, entries, at);
      return {
        kind: 'legal-person-listed',
        entries,
        inheritedFrom: legal.relation.code,
        from,
        ...(until !== undefined && { until }),
        ...(marks && { marks }),
      };
    });
}
