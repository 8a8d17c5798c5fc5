import type { EntryDraft } from '../ledger/entry.ts';
import { type FilingField, filingColumns } from '../tables/filing-columns.ts';
import { filingDraftOf } from '../tables/filing-draft.ts';
import { findRecorded } from './find-recorded.ts';
import { placeSourced } from './place-sourced.ts';
import type { TableImport } from './table-import.ts';

/** Statutory filings, one a row. */
export const filingImport: TableImport<FilingField> = {
  kind: 'statutory-filing',
  columns: filingColumns,
  draftOf: (value, { now }) => filingDraftOf(value, now),
  columnOfPath: [
    ['subject.code', 'code'],
    ['basis.documentNumber', 'documentNumber'],
    ['basis.authority', 'filedWith'],
    ['body.sort', 'sort'],
    ['body.number', 'documentNumber'],
    ['body.scope', 'services'],
    ['body.filedWith', 'filedWith'],
    ['body.filedOn', 'filedOn'],
    ['body.sourceCheckedAt', 'checkedAt'],
    ['body.source', 'source'],
    ['effective', 'filedOn'],
  ],
  identity: {
    field: 'documentNumber',
    of: ({ subject, body }: EntryDraft) => `${subject.code} ${Object(body).number}`,
    repeated: (row) => ({
      zh: `与第 ${row} 行是同一主体的同一备案`,
      en: `Row ${row} has the same filing of the same agency`,
    }),
  },
  plan: (record, rows, context) =>
    findRecorded(record, rows, context, placeSourced('statutory-filing', 'number')),
};
