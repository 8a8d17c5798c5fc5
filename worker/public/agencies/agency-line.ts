import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import { isSupplier } from '../../../shared/identity/subject.ts';
import { presentName } from '../../../shared/rating/present-name.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { type LevelEnd, levelEndOf } from '../../../shared/view/level-end.ts';
import { markOf } from '../../../shared/view/marks.ts';
import { sayLevelEnd } from '../../../shared/view/say-end.ts';
import { wireMarkOf } from '../answering/wire-mark.ts';
import type { Known } from './known-agency.ts';

/** An agency in one line. */
export function agencyLineOf(verdict: Known, now: Instant): AgencyLine {
  const { record, span } = verdict;
  const name = presentName(record.names, dayOf(now));
  const isDeclared = record.names.some((one) => one.name === name && one.isUnconfirmed);
  const levelEnd = levelEndOf(record, span);
  const { levelUntil: until, levelOpenEnd: openEnd } = levelEnd;
  return {
    code: record.code,
    outcome: 'known',
    name: name ?? record.code,
    ...(isDeclared && name !== undefined && { unconfirmedName: name }),
    level: span.level,
    grade: gradeOf(verdict),
    ...(until !== undefined && { until }),
    ...(openEnd && { openEnd }),
    ...wordsOfEnd(levelEnd),
    mark: wireMarkOf(markOf(verdict).key),
  };
}

function wordsOfEnd(levelEnd: LevelEnd): Pick<AgencyLine, 'end'> {
  const end = { zh: sayLevelEnd(levelEnd, 'zh'), en: sayLevelEnd(levelEnd, 'en') };
  return end.zh === '' ? {} : { end };
}

/** A badge's grade recommends a supplier; an organisation that supplies no others has none there (Art. 39). */
function gradeOf({ record, span: { grade } }: Known): AgencyLine['grade'] {
  return grade.kind === 'graded' && isSupplier(record.subjectKind) ? grade.grade : null;
}
