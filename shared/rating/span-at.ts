import type { Instant } from '../time/instant.ts';

/** The span of a timeline that holds at `at`; the first one for any instant before the timeline starts. */
export function spanAt<Span extends { readonly from: Instant }>(
  timeline: readonly [Span, ...Span[]],
  at: Instant,
): Span {
  return timeline.findLast(({ from }) => from <= at) ?? timeline[0];
}
