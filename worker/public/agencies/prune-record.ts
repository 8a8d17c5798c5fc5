import type { PublicRecord, PublicSpan } from '../../../shared/disclosure/record.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/**
 * The record without what has ended by `now`: a fact that is over is nobody's business, even before the register is
 * published again. What remains starts with the span that holds.
 */
export function pruneRecord(whole: PublicRecord, now: Instant): PublicRecord {
  const record = withoutEndedFacts(whole, now);
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

/** What stands beside the level; a list that ends up empty is left out. */
function withoutEndedFacts(record: PublicRecord, now: Instant): PublicRecord {
  const { suspended = [], measures = [], penalties = [], corrections = [], ...rest } = record;
  const facts = [...suspended, ...measures, ...penalties, ...corrections];
  if (!facts.some((fact) => hasEnded(fact, now))) return record;
  const lasting = <Fact extends Ending>(all: readonly Fact[]) =>
    all.filter((fact) => !hasEnded(fact, now));
  const left = {
    suspended: lasting(suspended),
    measures: lasting(measures),
    penalties: lasting(penalties),
    corrections: lasting(corrections),
  };
  return {
    ...rest,
    ...(left.suspended.length > 0 && { suspended: left.suspended }),
    ...(left.measures.length > 0 && { measures: left.measures }),
    ...(left.penalties.length > 0 && { penalties: left.penalties }),
    ...(left.corrections.length > 0 && { corrections: left.corrections }),
  };
}

type Ending = { readonly until?: Instant };

function hasEnded({ until }: Ending, now: Instant): boolean {
  return until !== undefined && until <= now;
}
