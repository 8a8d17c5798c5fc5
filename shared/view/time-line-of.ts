import type { PublicReason, PublicRecord, PublicSpan } from '../disclosure/record.ts';
import { withoutEnded } from '../disclosure/without-ended.ts';
import type { Fact } from '../kinds/form/fact.ts';
import { spanAt } from '../rating/span-at.ts';
import type { Instant } from '../time/instant.ts';
import { hasEnded } from '../time/interval.ts';
import { type LevelEnd, levelEndOf } from './level-end.ts';
import { type Mark, markOfSpan } from './marks.ts';

/** Something that happened, holds now, or comes by itself, on its day. */
export type Moment =
  | { readonly kind: 'registered' | 'withdrawn'; readonly at: Instant }
  | { readonly kind: 'decided'; readonly at: Instant; readonly reason: PublicReason }
  | { readonly kind: 'fact'; readonly at: Instant; readonly fact: Fact }
  | { readonly kind: 'now'; readonly at: Instant; readonly mark: Mark; readonly end: LevelEnd }
  | { readonly kind: 'becomes'; readonly at: Instant; readonly mark: Mark };

/**
 * An agency's history as far as its record may tell it at `now`, and what time alone will change: decisions and facts that hold,
 * by their first days, then its present mark, then each later one. What is over has left the record, by law, and isn't told.
 */
export function timeLineOf(record: PublicRecord, now: Instant): readonly Moment[] {
  const span = spanAt(record.timeline, now);
  const mark = markOfSpan(record, span);
  const { registration } = record;
  const dated: readonly Moment[] = [
    ...(registration.kind === 'never' ? [] : [registered(registration.kind, registration.since)]),
    ...span.reasons
      .flatMap((place) => record.reasons[place] ?? [])
      .filter((reason) => !hasEnded(reason, now))
      .map((reason): Moment => ({ kind: 'decided', at: reason.from, reason })),
    ...withoutEnded(record, now).facts.map(
      (fact): Moment => ({ kind: 'fact', at: fact.from, fact }),
    ),
    ...changesAfter(record, span),
  ].toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  const past = dated.filter(({ at }) => at <= now);
  const here: Moment = { kind: 'now', at: now, mark, end: levelEndOf(record, span) };
  return [...past, here, ...dated.slice(past.length)];
}

function registered(kind: 'filed' | 'withdrawn', at: Instant): Moment {
  return { kind: kind === 'filed' ? 'registered' : 'withdrawn', at };
}

/** Spans in a row with one mark are one. */
function changesAfter(record: PublicRecord, present: PublicSpan): readonly Moment[] {
  const spans = record.timeline.filter(({ from }) => from >= present.from);
  return spans.flatMap((span, place): readonly Moment[] => {
    const before = spans[place - 1];
    const mark = markOfSpan(record, span);
    if (before === undefined || markOfSpan(record, before).key === mark.key) return [];
    return [{ kind: 'becomes', at: span.from, mark }];
  });
}
