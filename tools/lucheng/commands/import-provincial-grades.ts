import { provincialGradeImport } from '../../../shared/importing/provincial-grade-import.ts';
import type { Command } from '../command.ts';
import { previewRows } from '../exchange/preview.ts';
import { importOptions, importTable } from '../sheets/import-table.ts';

export const importProvincialGrades: Command = {
  name: 'import provincial-grades',
  usage:
    'import provincial-grades FILE [--commit] [--desk URL] [--token-file FILE] [--with-unregistered] [--skip COLUMN …]',
  summary:
    'Imports the province’s environmental credit grades from CSV or .xlsx. Not counted in the city’s grade. A dry run without --commit.',
  options: { ...importOptions, 'with-unregistered': { type: 'boolean' } },
  operands: 1,
  run: (input, terminal) => importTable(provincialGradeImport, input, terminal, previewRows),
};
