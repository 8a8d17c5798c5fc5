import type { Jurisdiction } from '../jurisdiction/policy.ts';
import type { Instant } from '../time/instant.ts';
import type { FaultText } from './fault-text.ts';
import type { ProvincialGradeField } from './provincial-grade-columns.ts';
import { readDay } from './read-day.ts';
import type { RowDraft, RowFault, ValueOf } from './row.ts';
import { checkedAtOf, noService, notADay } from './sourced-row.ts';
import { servicesIn } from './value-words.ts';

/**
 * Reads one row as the province's grade of an agency, in the source's own words, looked up on the row's day, else
 * today.
 */
export function provincialGradeDraftOf(
  value: ValueOf<ProvincialGradeField>,
  now: Instant,
  { provincialGrades }: Pick<Jurisdiction, 'provincialGrades'>,
): RowDraft<ProvincialGradeField> {
  const faults: RowFault<ProvincialGradeField>[] = [];
  const reject = (field: ProvincialGradeField, reason: FaultText) => faults.push({ field, reason });
  const scope = servicesIn(value('services'));
  if (scope.length === 0) reject('services', noService);
  const ratedOn = readDay(value('ratedOn'));
  if (ratedOn === undefined) reject('ratedOn', notADay);
  const validUntil = value('validUntil') === '' ? undefined : readDay(value('validUntil'));
  if (value('validUntil') !== '' && validUntil === undefined) reject('validUntil', notADay);
  const sourceCheckedAt = checkedAtOf(value('checkedAt'), now);
  if (sourceCheckedAt === undefined) reject('checkedAt', notADay);
  const ratedBy = value('ratedBy');
  const draft = {
    kind: 'provincial-grade',
    subject: { kind: 'agency', code: value('code') },
    basis: {
      authority: ratedBy,
      law: provincialGrades.zh,
      level: 'normative-document',
      article: '全文',
      documentNumber: value('documentNumber'),
    },
    body: {
      grade: value('grade'),
      period: value('period'),
      number: value('documentNumber'),
      scope,
      ratedBy,
      ratedOn: ratedOn ?? '',
      ...(validUntil !== undefined && { validUntil }),
      source: value('source') || ratedBy,
      sourceCheckedAt: sourceCheckedAt ?? now,
    },
  };
  return { draft, faults };
}
