import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { levels } from '../../../shared/kinds/form/level.ts';
import { spanAt } from '../../../shared/rating/span-at.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { verdictOf } from '../../../shared/register/reader/verdict-of.ts';
import { markOf } from '../../../shared/view/marks.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { findingsOn } from './street-of-agencies.ts';

const noon = '2026-11-24T04:00:00.000Z';

/** An association's rating of its member is shown as the association's own word (Art. 14), and decides nothing. */
export function shownOf(record: PublicRecord | undefined, isRated: boolean) {
  if (record === undefined) return undefined;
  const { timeline, facts, ...rest } = record;
  return {
    ...rest,
    facts: facts
      .filter(({ kind }) => !isRated || kind !== 'association-rating')
      .flatMap((fact) => (fact.kind === 'legal-person-listed' ? unmarked([fact]) : [fact])),
    timeline: timeline.map(({ grade, ...span }) => (isRated ? span : { ...span, grade })),
  };
}

export function isAdverse(record: PublicRecord): boolean {
  const { level, grade } = record.timeline[0];
  const isPoor = grade.kind === 'graded' && !['A', 'B'].includes(grade.grade);
  return (
    isPoor ||
    level !== 'normal' ||
    record.facts.some(({ kind }) => kind === 'penalty' || kind === 'list-entered')
  );
}

/** The law adds the mark of an objection at once, also to decisions that reach others through their kin. */
function unmarked<F extends { readonly marks?: unknown }>(some: readonly F[] = []) {
  return some.map(({ marks: _, ...one }) => one);
}

export function adverseIn(record: PublicRecord | undefined): readonly unknown[] {
  return [
    ...unmarked(record?.reasons),
    ...unmarked(factsIn(record, 'penalty')),
    ...unmarked(factsIn(record, 'stayed')),
    ...unmarked(factsIn(record, 'measure-imposed')),
  ];
}

export function gradeIn({ timeline: [{ grade }] }: PublicRecord): unknown {
  return grade;
}

export function marksAre(register: Register, code: string): unknown {
  return markOf(verdictOf(register, code, noon));
}

/** How grave the level is today and after some of the decisions, gravest first. */
export function forces(record: PublicRecord | undefined): readonly number[] {
  return [noon, '2027-03-05T04:00:00.000Z', '2027-06-01T04:00:00.000Z'].map((at) =>
    record === undefined ? levels.length : levels.indexOf(spanAt(record.timeline, at).level),
  );
}

export function namesThatFind(
  { code, names }: PublicRecord,
  register: Register,
): readonly string[] {
  return names
    .map(({ name }) => name)
    .filter((name) => register.search(name, 20).some((one) => one.code === code));
}

/** Where the organisation is certainly found on a page. */
export function surely(register: Register, code: string, page: readonly string[]) {
  return findingsOn(register, ...page)
    .filter((finding) => finding.code === code && finding.certainty.kind === 'certain')
    .map(({ block, start, end, role }) => ({ block, start, end, role }));
}
