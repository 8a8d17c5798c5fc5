import { agencyImport } from './agency-import.ts';
import { filingImport } from './filing-import.ts';
import { licenceImport } from './licence-import.ts';
import { penaltyImport } from './penalty-import.ts';
import { provincialGradeImport } from './provincial-grade-import.ts';
import type { TableImport } from './table-import.ts';

/** The sorts of tables, by the names that the command line has for them. */
export const tableImports = {
  penalties: penaltyImport,
  licences: licenceImport,
  agencies: agencyImport,
  filings: filingImport,
  'provincial-grades': provincialGradeImport,
} as const;

export type TableSort = keyof typeof tableImports;

export const tableSorts = Object.keys(tableImports) as readonly TableSort[];

/** A sort of table where its fields don't matter. */
export function tableImportOf(sort: TableSort): TableImport<string> {
  return tableImports[sort] as unknown as TableImport<string>;
}
