import type { PublicRecord, PublicSpan } from '../disclosure/record.ts';
import { isSupplier } from '../identity/subject.ts';
import type { MarkKey } from '../messages/word-set.ts';
import type { Verdict } from '../register/reader/verdict.ts';
import type { Shape, Sign } from './shapes.ts';
import type { Tone } from './tokens.ts';

/** How a verdict looks: shape, sign, tone and word together, never colour alone. `key` names the word. */
export type Mark = {
  readonly key: MarkKey;
  readonly shape: Shape;
  readonly line: 'solid' | 'outline' | 'dashed';
  readonly sign: Sign;
  readonly tone: Tone;
};

/**
 * The mark of a verdict. Every subject can have a level, only a supplier has a grade (Art. 39). `isOutsideScope`: the
 * decision's area or service doesn't cover what the reader is looking at (domain G13); the level then keeps its sign
 * but loses its colour. A grade has no such scope.
 */
export function markOf(verdict: Verdict, isOutsideScope = false): Mark {
  if (verdict.outcome !== 'known') return marks[verdict.outcome];
  const mark = markOfSpan(verdict.record, verdict.span);
  return isOutsideScope && verdict.span.level !== 'normal' ? withoutEffect(mark) : mark;
}

/** The mark that a record has in one of its spans. */
export function markOfSpan(record: PublicRecord, span: PublicSpan): Mark {
  return marks[keyOf(record, span)];
}

function keyOf(record: PublicRecord, span: PublicSpan): MarkKey {
  if (span.level !== 'normal') return span.level;
  if (!isSupplier(record.subjectKind)) return 'not-applicable';
  if (record.registration.kind === 'never') return 'not-known';
  return span.grade.kind === 'graded' ? `grade-${span.grade.grade}` : 'not-yet-graded';
}

function withoutEffect(mark: Mark): Mark {
  return { ...mark, key: 'no-effect', line: 'outline', tone: 'neutral' };
}

/** Whether it warns of somebody; all others are told more quietly. */
export function isWarning({ tone }: Mark): boolean {
  return warnings.includes(tone);
}

const warnings: readonly Tone[] = ['blacklisted', 'banned', 'rectifying', 'supervised'];

/** The table of marks. `no-effect` takes its shape and sign from the level; here it has those of the worst one. */
export const marks: Readonly<Record<MarkKey, Mark>> = {
  blacklisted: mark('blacklisted', 'octagon', 'solid', 'cross', 'blacklisted'),
  banned: mark('banned', 'octagon', 'outline', 'prohibited', 'banned'),
  rectifying: mark('rectifying', 'triangle', 'solid', 'exclamation', 'rectifying'),
  supervised: mark('supervised', 'diamond', 'solid', 'quarter', 'supervised'),
  'grade-A': mark('grade-A', 'square', 'solid', 'A', 'grade-a'),
  'grade-B': mark('grade-B', 'square', 'solid', 'B', 'grade-b'),
  'grade-C': mark('grade-C', 'square', 'solid', 'C', 'grade-c'),
  'grade-D': mark('grade-D', 'square', 'solid', 'D', 'grade-d'),
  'grade-E': mark('grade-E', 'square', 'solid', 'E', 'grade-d'),
  'not-yet-graded': mark('not-yet-graded', 'square', 'outline', 'dot', 'neutral'),
  'not-applicable': mark('not-applicable', 'circle', 'outline', 'dash', 'neutral'),
  'not-known': mark('not-known', 'circle', 'dashed', 'question', 'neutral'),
  'no-effect': mark('no-effect', 'octagon', 'outline', 'cross', 'neutral'),
  malformed: mark('malformed', 'square', 'dashed', 'question', 'neutral'),
  unknown: mark('unknown', 'square', 'dashed', 'dash', 'neutral'),
  stale: mark('stale', 'square', 'dashed', 'dash', 'neutral'),
};

function mark(key: MarkKey, shape: Shape, line: Mark['line'], sign: Sign, tone: Tone): Mark {
  return { key, shape, line, sign, tone };
}
