import { agencyImport } from '../../../shared/importing/agency-import.ts';
import { citeDraft } from '../../../shared/jurisdiction/cite.ts';
import { home } from '../../../shared/jurisdiction/home.ts';
import type { Command } from '../command.ts';
import { importOptions, importTable } from '../sheets/import-table.ts';

export const importAgencies: Command = {
  name: 'import agencies',
  usage:
    'import agencies FILE [--commit] [--desk URL] [--token-file FILE] [--document NUMBER] [--confirm DIGEST] [--skip COLUMN …]',
  summary: `Imports notification registrations (${citeDraft(home, 'registration').en}) from CSV (UTF-8, GB18030) or .xlsx. A dry run without --commit shows what would change; a name replaced or a field emptied needs a document and --confirm with what the dry run says. The token may be in LUCHENG_TOKEN.`,
  options: { ...importOptions, document: { type: 'string' }, confirm: { type: 'string' } },
  operands: 1,
  run: (input, terminal) => importTable(agencyImport, input, terminal),
};
