import { licenceImport } from '../../../shared/importing/licence-import.ts';
import { citeDraft } from '../../../shared/jurisdiction/cite.ts';
import { home } from '../../../shared/jurisdiction/home.ts';
import type { Command } from '../command.ts';
import { previewRows } from '../exchange/preview.ts';
import { importOptions, importTable } from '../sheets/import-table.ts';

export const importLicences: Command = {
  name: 'import licences',
  usage:
    'import licences FILE [--commit] [--desk URL] [--token-file FILE] [--with-unregistered] [--skip COLUMN …]',
  summary: `Imports licences (${citeDraft(home, 'licences').en}) in the official field names from CSV or .xlsx. Identity numbers are dropped. A dry run without --commit.`,
  options: { ...importOptions, 'with-unregistered': { type: 'boolean' } },
  operands: 1,
  run: (input, terminal) => importTable(licenceImport, input, terminal, previewRows),
};
