import type { Level } from '../../../../shared/kinds/form/level.ts';
import { formatPeriod, formatUntil } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { GradeState } from '../../../../shared/rating/standing.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { recordingWords } from './recording-words.ts';

/** How a subject stands for a time, inside or as published. */
export type Span = {
  readonly from: Instant;
  readonly until?: Instant;
  readonly level: Level;
  readonly grade: GradeState;
  readonly points?: { readonly total: number };
};

/** What can be said of a span in one word. */
const sayings: Readonly<Record<'level' | 'grade' | 'points', (span: Span, lang: Lang) => string>> =
  {
    level: ({ level }, lang) =>
      level === 'normal' ? recordingWords[lang].normal : words(lang).mark[level],
    grade: ({ grade }, lang) =>
      grade.kind === 'graded'
        ? words(lang).mark[`grade-${grade.grade}`]
        : words(lang).notYetGraded[grade.because],
    points: ({ points }) => String(points?.total ?? 0),
  };

export type Saying = keyof typeof sayings;

/**
 * The spans that are not over yet, with what is asked of each; neighbours of which the same is said are one. A standing tells
 * nothing of before the moment it was asked for, so of what holds now only the end is said.
 */
export function saySpans(
  timeline: readonly Span[],
  asked: readonly Saying[],
  now: Instant,
  lang: Lang,
): readonly { readonly said: readonly string[]; readonly period: string }[] {
  const rows: { said: readonly string[]; from: Instant; until: Instant | undefined }[] = [];
  for (const span of timeline) {
    const { from, until } = span;
    if (until !== undefined && until <= now) continue;
    const said = asked.map((what) => sayings[what](span, lang));
    const last = rows.at(-1);
    if (last?.said.join() === said.join()) last.until = until;
    else rows.push({ said, from, until });
  }
  return rows.map(({ said, from, until }) => ({
    said,
    period: from > now ? formatPeriod(from, until, lang) : sayRest(until, lang),
  }));
}

function sayRest(until: Instant | undefined, lang: Lang): string {
  return until === undefined ? recordingWords[lang].atPresent : formatUntil(until, lang);
}
