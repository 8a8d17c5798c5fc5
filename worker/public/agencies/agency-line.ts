import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { isSupplier } from '../../../shared/identity/subject.ts';
import { ofKind } from '../../../shared/kinds/form/fact.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import type { LegalPersonListing } from '../../../shared/rating/facts/derived-facts.ts';
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
    ...wordsBeside(record),
    mark: wireMarkOf(markOf(verdict).key),
  };
}

function wordsOfEnd(levelEnd: LevelEnd): Pick<AgencyLine, 'end'> {
  const end = { zh: sayLevelEnd(levelEnd, 'zh'), en: sayLevelEnd(levelEnd, 'en') };
  return end.zh === '' ? {} : { end };
}

/** A branch isn't listed, but who reads its level alone would think that nothing is the matter (domain G11). */
function wordsBeside({ facts }: PublicRecord): Pick<AgencyLine, 'beside'> {
  const listing = facts.find(ofKind<LegalPersonListing>('legal-person-listed'));
  if (listing === undefined) return {};
  const inWords = (lang: Lang) => words(lang).card.legalPersonListed(listing.inheritedFrom);
  return { beside: { zh: inWords('zh'), en: inWords('en') } };
}

/** A badge's grade recommends a supplier; an organisation that supplies no others has none there (Art. 39). */
function gradeOf({ record, span: { grade } }: Known): AgencyLine['grade'] {
  return grade.kind === 'graded' && isSupplier(record.subjectKind) ? grade.grade : null;
}
