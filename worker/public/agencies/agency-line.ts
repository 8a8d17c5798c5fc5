import type { Mark as WireMark } from '../../../shared/contract/mark-schema.ts';
import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import { isSupplier } from '../../../shared/identity/subject.ts';
import type { MarkKey } from '../../../shared/messages/word-set.ts';
import { words } from '../../../shared/messages/words.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type CardBody, cardOf } from '../../../shared/view/card-model.ts';
import { sayEnd } from '../../../shared/view/say-end.ts';
import type { Known } from './known-agency.ts';

/** An agency in one line. */
export function agencyLineOf(verdict: Known, now: Instant): AgencyLine {
  const { record, span } = verdict;
  const { name, mark, body } = cardOf(verdict, record.code, now);
  const until = body.kind === 'known' ? body.levelUntil : undefined;
  const isDeclared = body.kind === 'known' && body.isNameDeclared;
  const openEnd = body.kind === 'known' ? body.levelOpenEnd : undefined;
  return {
    code: record.code,
    outcome: 'known',
    name: name ?? record.code,
    ...(isDeclared && name !== undefined && { unconfirmedName: name }),
    level: span.level,
    grade: gradeOf(verdict),
    ...(until !== undefined && { until }),
    ...(openEnd && { openEnd }),
    ...endOf(body),
    mark: wireMarkOf(mark.key),
  };
}

function endOf(body: CardBody): Pick<AgencyLine, 'end'> {
  const end = { zh: sayEnd(body, 'zh'), en: sayEnd(body, 'en') };
  return end.zh === '' ? {} : { end };
}

/** A badge's grade recommends a supplier; who supplies nobody has none there (Art. 39). */
function gradeOf({ record, span: { grade } }: Known): AgencyLine['grade'] {
  return grade.kind === 'graded' && isSupplier(record.subjectKind) ? grade.grade : null;
}

/** A mark by its key, with its words. */
export function wireMarkOf(key: MarkKey): WireMark {
  return { key, zh: words('zh').mark[key], en: words('en').mark[key] };
}
