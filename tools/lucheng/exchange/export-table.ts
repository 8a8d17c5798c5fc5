import type { Register } from '../../../shared/register/layers/register.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { type CommandInput, type Terminal, textOption } from '../command.ts';
import { fetchRegister, registerOptions } from './fetch-register.ts';
import { writeTable } from './write-table.ts';

export const exportOptions = { ...registerOptions, out: { type: 'string' } } as const;

type Rows = readonly (readonly string[])[];

/** Reads the register and writes what `rowsOf` makes of it, under a header. What isn't published leaves by no export. */
export async function exportTable(
  header: readonly string[],
  rowsOf: (register: Register, now: Instant) => Rows | Promise<Rows>,
  input: CommandInput,
  terminal: Terminal,
): Promise<number> {
  const file = textOption(input, 'out');
  const register = await fetchRegister(input, terminal);
  const rows = await rowsOf(register, toInstant(terminal.nowMs()));
  await writeTable(file, [header, ...rows]);
  terminal.out.write(`${file}: ${rows.length} 行 / rows\n`);
  return 0;
}
