import { penaltyHeader } from '../../../shared/tables/penalty-row.ts';
import type { Command } from '../command.ts';
import { exportOptions, exportTable } from '../exchange/export-table.ts';
import { publicPenaltyRows } from '../exchange/public-penalty-rows.ts';
import { deskOptions } from '../tokens/desk-access.ts';
import { officerAccess } from '../tokens/officer-access.ts';

export const exportPenalties: Command = {
  name: 'export penalties',
  usage:
    'export penalties --out FILE.csv|FILE.xlsx --key-set FILE [--register URL] [--desk URL] [--token-file FILE]',
  summary:
    'Writes the penalties that are published now in the official field names, with amounts from the desk. The token may be in LUCHENG_TOKEN.',
  options: { ...exportOptions, ...deskOptions },
  operands: 0,
  async run(input, terminal) {
    const desk = await officerAccess(input, terminal);
    return exportTable(
      penaltyHeader,
      (register, now) => publicPenaltyRows(desk, register.all(), now),
      input,
      terminal,
    );
  },
};
