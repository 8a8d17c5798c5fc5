import type { Span, Standing } from '../rating/standing.ts';
import { hasEnded } from '../time/interval.ts';
import { publicGradeOf } from './public-grade.ts';
import type { PublicityRules } from './publicity-rules.ts';
import type { PublicReason, PublicSpan } from './record.ts';

type Timeline = readonly [PublicSpan, ...PublicSpan[]];

/**
 * The timeline as far as the `published` reasons go, all of which have begun. It begins with the newest published
 * fact, not with the time of making: the same facts give the same record whenever it is made.
 */
export function publicTimelineOf(
  { timeline, at, registration }: Standing,
  published: readonly PublicReason[],
  rules: PublicityRules,
): Timeline {
  const [first, ...later] = timeline;
  const spanOf = (span: Span): PublicSpan => ({
    from: span.from,
    ...levelOf(span, published),
    grade: rules.ofGrades() === 'sum' ? publicGradeOf(span, timeline, at) : untold,
  });
  const begun = [
    ...(registration.kind === 'filed' ? [registration.since] : []),
    ...published.map(({ from }) => from),
  ];
  const head = { ...spanOf(first), from: begun.toSorted().at(-1) ?? first.from };
  return endEach(later.map(spanOf).reduce<Timeline>(appendChange, [head]));
}

const untold: PublicSpan['grade'] = { kind: 'not-yet-graded', because: 'being-checked' };

function levelOf(
  { from }: Span,
  published: readonly PublicReason[],
): Pick<PublicSpan, 'level' | 'reasons'> {
  const reasons = [...published.entries()].flatMap(([place, reason]) =>
    hasEnded(reason, from) ? [] : [place],
  );
  return { level: published[reasons[0] ?? -1]?.level ?? 'normal', reasons };
}

/** A change only in what isn't published is no change for the public. */
function appendChange(timeline: Timeline, span: PublicSpan): Timeline {
  const last = timeline.at(-1);
  const isSame = last !== undefined && content(last) === content(span);
  return isSame ? timeline : [...timeline, span];
}

function content({ level, reasons, grade }: PublicSpan): string {
  return JSON.stringify([level, reasons, grade]);
}

function endEach([first, ...later]: Timeline): Timeline {
  const spans = [first, ...later];
  const end = (span: PublicSpan, i: number): PublicSpan => {
    const next = spans[i + 1];
    return next ? { ...span, until: next.from } : span;
  };
  return [end(first, 0), ...later.map((span, i) => end(span, i + 1))];
}
