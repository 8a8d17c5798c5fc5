import { registerHeader, registerRows } from '../../../shared/tables/register-rows.ts';
import type { Command } from '../command.ts';
import { exportOptions, exportTable } from '../exchange/export-table.ts';

export const exportRegister: Command = {
  name: 'export register',
  usage: 'export register --out FILE.csv|FILE.xlsx --key-set FILE [--register URL]',
  summary:
    'Writes the published register as a table, one agency a row, verified against a key set.',
  options: exportOptions,
  operands: 0,
  run: (input, terminal) =>
    exportTable(
      registerHeader,
      (register, now) => registerRows(register.all(), now, register.signedHead.head.issuedAt),
      input,
      terminal,
    ),
};
