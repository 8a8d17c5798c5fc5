import type { MarkKey } from '../../shared/messages/word-set.ts';
import type { Level } from '../../shared/rating/standing.ts';
import type { Verdict } from '../../shared/register/verdict.ts';
import { type Mark, markOf } from '../../shared/view/marks.ts';
import type { TabFinding, TabState, Verdicts } from '../messages.ts';

/** One line of the popup: an agency as it is named in one way on the page, and every place where it is. */
export type FindingGroup = {
  readonly finding: TabFinding;
  readonly places: readonly [TabFinding, ...TabFinding[]];
  readonly verdict: Verdict;
  readonly mark: Mark;
  /** Of a branch: the level of its legal person, where that has any. */
  readonly legalPersonMark: Exclude<Level, 'normal'> | undefined;
};

/** The findings of a tab by agency, kind and certainty: the worst first, and what is certain before what is possible. */
export function groupFindings({ findings, verdicts }: TabState): readonly FindingGroup[] {
  const groups = new Map<string, [TabFinding, ...TabFinding[]]>();
  for (const finding of findings) {
    const key = groupKeyOf(finding);
    const places = groups.get(key);
    if (places === undefined) groups.set(key, [finding]);
    else places.push(finding);
  }
  return [...groups.values()]
    .map((places) => groupOf(places, verdicts))
    .sort((one, other) => rankOf(one) - rankOf(other));
}

const nothingKnown: Verdict = { outcome: 'unknown', cause: 'no-register' };

/** Findings of one key are told in one line. */
export function groupKeyOf({ code, kind, certainty, beside = '' }: TabFinding): string {
  return [code, kind, certainty.kind, beside].join(' ');
}

function groupOf(places: FindingGroup['places'], verdicts: Verdicts): FindingGroup {
  const [finding] = places;
  const verdict = verdicts[finding.code] ?? nothingKnown;
  const mark = markOf(verdict);
  const isCertain = finding.certainty.kind === 'certain';
  return {
    finding,
    places,
    verdict,
    mark: isCertain ? mark : { ...mark, line: 'dashed' },
    legalPersonMark: levelOf(finding.legalPerson, verdicts),
  };
}

function levelOf(code: string | undefined, verdicts: Verdicts): FindingGroup['legalPersonMark'] {
  const verdict = code === undefined ? undefined : verdicts[code];
  if (verdict?.outcome !== 'known' || verdict.span.level === 'normal') return undefined;
  return verdict.span.level;
}

const worstFirst: readonly MarkKey[] = [
  'blacklisted',
  'banned',
  'rectifying',
  'supervised',
  'unknown',
  'stale',
  'not-known',
  'grade-E',
  'grade-D',
  'grade-C',
  'not-yet-graded',
  'grade-B',
  'grade-A',
  'not-applicable',
  'no-effect',
];

function rankOf({ mark, finding }: FindingGroup): number {
  return worstFirst.indexOf(mark.key) * 2 + (finding.certainty.kind === 'certain' ? 0 : 1);
}
