import type { GradeState, Span } from '../rating/standing.ts';
import type { Instant } from '../time/instant.ts';

/**
 * The grade to publish for a span: a grade that rests on a fact yet to begin is replaced by the nearest that doesn't.
 */
export function publicGradeOf(span: Span, timeline: readonly Span[], at: Instant): GradeState {
  if (!restsOnFuture(span, at)) return span.publicGrade;
  const place = timeline.indexOf(span);
  const nearest = [...timeline.slice(0, place).toReversed(), ...timeline.slice(place + 1)];
  const settled = nearest.find(
    (other) => other.level !== 'blacklisted' && !restsOnFuture(other, at),
  );
  return settled?.publicGrade ?? span.publicGrade;
}

/** Listings and demerits are the two facts that move a grade; those after `at` are not known to the public. */
export function restsOnFuture({ reasons, points, publicGrade: grade }: Span, at: Instant): boolean {
  if (grade.kind !== 'graded') return false;
  const listings = reasons.filter(({ level }) => level === 'blacklisted');
  if (listings.length > 0) return listings.every(({ from }) => from > at);
  return points?.items.some(({ countsFrom }) => countsFrom > at) ?? false;
}
