import { penaltyImport } from '../../../shared/importing/penalty-import.ts';
import type { Command } from '../command.ts';
import { previewRows } from '../exchange/preview.ts';
import { importOptions, importTable } from '../sheets/import-table.ts';

export const importPenalties: Command = {
  name: 'import penalties',
  usage:
    'import penalties FILE [--commit] [--desk URL] [--token-file FILE] [--with-unregistered] [--skip COLUMN …]',
  summary:
    'Imports administrative penalties in the official field names from CSV or .xlsx, never as points or listings. Identity numbers are dropped. A dry run without --commit.',
  options: { ...importOptions, 'with-unregistered': { type: 'boolean' } },
  operands: 1,
  run: (input, terminal) => importTable(penaltyImport, input, terminal, previewRows),
};
