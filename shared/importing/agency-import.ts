import type { Basis } from '../ledger/entry.ts';
import { type AgencyField, agencyColumns } from './agency-columns.ts';
import { draftOfRow } from './draft-of-row.ts';
import { findRegistered } from './find-registered.ts';
import type { ImportContext, TableImport } from './table-import.ts';

/** Notification registrations (Art. 8), one agency a row. */
export const agencyImport: TableImport<AgencyField> = {
  kind: 'registration-filed',
  columns: agencyColumns,
  draftOf: (value, context) => draftOfRow(value, basisOf(context)),
  columnOfPath: [
    ['subject.code', 'code'],
    ['body.name', 'name'],
    ['body.formerNames', 'formerNames'],
    ['body.aliases', 'aliases'],
    ['body.subjectKind', 'subjectKind'],
    ['body.services', 'services'],
    ['body.changes.name', 'name'],
    ['body.changes.formerNames', 'formerNames'],
    ['body.changes.aliases', 'aliases'],
    ['body.changes.subjectKind', 'subjectKind'],
    ['body.changes.services', 'services'],
    ['body.replaces.name', 'name'],
    ['body.replaces.formerNames', 'formerNames'],
    ['body.replaces.aliases', 'aliases'],
    ['body.replaces.services', 'services'],
    ['effectiveFrom', 'registeredOn'],
    ['basis.documentNumber', 'documentNumber'],
  ],
  identity: {
    field: 'code',
    of: ({ subject }) => subject.code,
    repeated: (row) => ({
      zh: `与第 ${row} 行的代码相同，同一文件中每个主体只能出现一次`,
      en: `Row ${row} has the same code; a file names each agency once`,
    }),
  },
  plan: findRegistered,
};

/** Rows without a document of their own are traced to the file they came in. */
function basisOf({ actor, regulation, document, fileHash }: ImportContext): Basis {
  return {
    authority: actor.authority,
    law: regulation,
    level: 'normative-document',
    article: '第八条',
    documentNumber: document ?? `告知性登记导入 ${fileHash.slice(0, 12)}`,
  };
}
