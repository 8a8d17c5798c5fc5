import type { EntryDraft } from '../ledger/entry.ts';
import {
  type ProvincialGradeField,
  provincialGradeColumns,
} from '../tables/provincial-grade-columns.ts';
import { provincialGradeDraftOf } from '../tables/provincial-grade-draft.ts';
import { findRecorded } from './find-recorded.ts';
import { placeSourced } from './place-sourced.ts';
import type { TableImport } from './table-import.ts';

/** The province's environmental credit grades, one a row. */
export const provincialGradeImport: TableImport<ProvincialGradeField> = {
  kind: 'provincial-grade',
  columns: provincialGradeColumns,
  draftOf: (value, { now, jurisdiction }) => provincialGradeDraftOf(value, now, jurisdiction),
  columnOfPath: [
    ['subject.code', 'code'],
    ['basis.documentNumber', 'documentNumber'],
    ['basis.authority', 'ratedBy'],
    ['body.grade', 'grade'],
    ['body.period', 'period'],
    ['body.number', 'documentNumber'],
    ['body.scope', 'services'],
    ['body.ratedBy', 'ratedBy'],
    ['body.ratedOn', 'ratedOn'],
    ['body.validUntil', 'validUntil'],
    ['body.sourceCheckedAt', 'checkedAt'],
    ['body.source', 'source'],
    ['effective', 'ratedOn'],
  ],
  identity: {
    field: 'period',
    of: ({ subject, body }: EntryDraft) => `${subject.code} ${Object(body).period}`,
    repeated: (row) => ({
      zh: `与第 ${row} 行是同一主体同一年度的等级`,
      en: `Row ${row} has a grade of the same agency for the same period`,
    }),
  },
  plan: (record, rows, context) =>
    findRecorded(record, rows, context, placeSourced('provincial-grade', 'period')),
};
