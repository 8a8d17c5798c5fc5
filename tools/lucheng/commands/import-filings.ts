import { filingImport } from '../../../shared/importing/filing-import.ts';
import { citable } from '../../../shared/jurisdiction/citable.ts';
import { cite } from '../../../shared/jurisdiction/cite.ts';
import type { Command } from '../command.ts';
import { previewRows } from '../exchange/preview.ts';
import { importOptions, importTable } from '../sheets/import-table.ts';

export const importFilings: Command = {
  name: 'import filings',
  usage:
    'import filings FILE [--commit] [--desk URL] [--token-file FILE] [--with-unregistered] [--skip COLUMN …]',
  summary: `Imports statutory filings (${cite(citable.code, 79, 99).en}; ${cite(citable.monitoringRegulation, 28).en}) from CSV or .xlsx. Never scored. A dry run without --commit.`,
  options: { ...importOptions, 'with-unregistered': { type: 'boolean' } },
  operands: 1,
  run: (input, terminal) => importTable(filingImport, input, terminal, previewRows),
};
