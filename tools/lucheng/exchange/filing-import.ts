import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import { type FilingField, filingColumns } from '../../../shared/tables/filing-columns.ts';
import { filingDraftOf } from '../../../shared/tables/filing-draft.ts';
import type { TableImport } from '../sheets/table-import.ts';
import { findRecorded } from './find-recorded.ts';
import { placeSourced } from './place-sourced.ts';

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
  plan: (desk, rows, context) =>
    findRecorded(desk, rows, context, placeSourced('statutory-filing', 'number')),
};
