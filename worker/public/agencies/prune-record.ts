import type { PublicRecord, PublicSpan } from '../../../shared/disclosure/record.ts';
import { withoutEnded } from '../../../shared/disclosure/without-ended.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { hasEnded } from '../../../shared/time/interval.ts';

/**
 * The record without what has ended by `now`: a fact that is over is not told any more, even before the register is
 * published again. What remains starts with the span that holds.
 */
export function pruneRecord(whole: PublicRecord, now: Instant): PublicRecord {
  const record = withoutEnded(whole, now);
  const [first, ...later] = record.timeline;
  if (!hasEnded(first, now)) return record;
  const left = later.filter((span) => !hasEnded(span, now));
  const [current = later.at(-1) ?? first, ...rest] = left;
  const used = [...new Set([current, ...rest].flatMap(({ reasons }) => reasons))].sort(
    (a, b) => a - b,
  );
  const moved = (span: PublicSpan) => ({
    ...span,
    reasons: span.reasons.map((place) => used.indexOf(place)),
  });
  return {
    ...record,
    reasons: used.flatMap((place) => record.reasons[place] ?? []),
    timeline: [moved(current), ...rest.map(moved)],
  };
}
