import { openEndOf } from '../disclosure/open-end-of.ts';
import type { PublicRecord, PublicSpan } from '../disclosure/record.ts';
import type { Level } from '../kinds/form/level.ts';
import type { OpenEnd } from '../kinds/form/open-end.ts';
import type { Instant } from '../time/instant.ts';

/** The level shown, when it ends, and which levels remain after it. */
export type LevelEnd = {
  readonly level: Level;
  /** When the level ends by itself: the end of the last span in a row that has it. */
  readonly levelUntil?: Instant;
  /** Why the level ends on no day: a ban until lifted, or for life. */
  readonly levelOpenEnd?: OpenEnd;
  /** The levels that remain after the level shown has ended, each with its last end. */
  readonly afterLevel: readonly LevelAfter[];
};

/** A level below the one shown, which outlasts it or comes after it. */
type LevelAfter = {
  readonly level: Exclude<Level, 'normal'>;
  readonly until: Instant | undefined;
  readonly openEnd: OpenEnd | undefined;
};

/** The end of the level of `span`, which is one of the record's spans. */
export function levelEndOf(record: PublicRecord, span: PublicSpan): LevelEnd {
  const last = lastOfLevel(record.timeline, span);
  const levelUntil = endOf(record.timeline, last);
  const levelOpenEnd = levelUntil === undefined ? openEndOf(record, last) : undefined;
  return {
    level: span.level,
    ...(levelUntil !== undefined && { levelUntil }),
    ...(levelOpenEnd && { levelOpenEnd }),
    afterLevel: levelsAfter(record, last),
  };
}

/** The last span in a row, from `span` on, that has its level. */
function lastOfLevel(timeline: readonly PublicSpan[], span: PublicSpan): PublicSpan {
  const later = timeline.filter(({ from }) => from > span.from);
  const change = later.findIndex(({ level }) => level !== span.level);
  return (change < 0 ? later : later.slice(0, change)).at(-1) ?? span;
}

/** Each level after that span with its last end; those that begin first come first. */
function levelsAfter(record: PublicRecord, last: PublicSpan): readonly LevelAfter[] {
  const { timeline } = record;
  const later = timeline.filter(({ from }) => from > last.from);
  return [...Map.groupBy(later, ({ level }) => level)].flatMap(([level, spans]) => {
    const end = spans.at(-1);
    if (level === 'normal' || level === last.level || end === undefined) return [];
    return [{ level, until: endOf(timeline, end), openEnd: openEndOf(record, end) }];
  });
}

function endOf(timeline: readonly PublicSpan[], { from, until }: PublicSpan): Instant | undefined {
  return timeline.find((next) => next.from > from)?.from ?? until;
}
