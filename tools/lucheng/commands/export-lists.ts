import { listHeader, listRows } from '../../../shared/tables/list-rows.ts';
import type { Command } from '../command.ts';
import { exportOptions, exportTable } from '../exchange/export-table.ts';

export const exportLists: Command = {
  name: 'export lists',
  usage: 'export lists --out FILE.csv|FILE.xlsx --key-set FILE [--register URL]',
  summary: 'Writes who stands on which published list and why, one decision a row.',
  options: exportOptions,
  operands: 0,
  run: (input, terminal) =>
    exportTable(
      listHeader,
      (register, now) => listRows(register.all(), now, register.signedHead.head.issuedAt),
      input,
      terminal,
    ),
};
