import type { Reason, Span, Standing } from '../rating/standing.ts';
import type { Instant } from '../time/instant.ts';
import { restsOnFuture } from './public-grade.ts';
import { publicTimelineOf } from './public-timeline.ts';
import type { PublicReason, PublicRecord } from './record.ts';

/**
 * What the public may see of a standing at the time it is made: facts in force that the law lets out, their ends, and nothing
 * that is yet to begin. Undefined for a subject that is neither registered nor publicly decided about.
 */
export function publicRecordOf(standing: Standing): PublicRecord | undefined {
  const { code, names, subjectKind, registration, services } = standing;
  const published = publicReasonsOf(standing.timeline[0]);
  if (registration.kind === 'never' && published.length === 0) return undefined;
  return {
    v: 1,
    code,
    // A sole trader's name points to a natural person: found by code only (domain G11).
    names: subjectKind === 'sole-trader' ? [] : names,
    ...(subjectKind && { subjectKind }),
    registration,
    services,
    reasons: published.map(withoutMark),
    timeline: publicTimelineOf(standing, published),
  };
}

/**
 * When what may be published changes without a new entry: a fact begins, and has to appear; or one ends, and has to vanish
 * from the files. Undefined if never.
 */
export function nextDisclosureChange({ timeline, at }: Standing): Instant | undefined {
  const [now, ...later] = timeline;
  const published = JSON.stringify(publicReasonsOf(now));
  return later.find(
    (span) => JSON.stringify(publicReasonsOf(span)) !== published || restsOnFuture(span, at),
  )?.from;
}

/** The reasons that the law lets out (domain G7). */
function publicReasonsOf(span: Span): readonly Reason[] {
  return span.reasons.filter(({ isPublic }) => isPublic);
}

function withoutMark({ isPublic: _, ...reason }: Reason): PublicReason {
  return reason;
}
