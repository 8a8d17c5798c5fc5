import { CommandError, type CommandInput, type Terminal } from '../command.ts';
import type { DeskAccess } from '../desk-client.ts';
import { deskAccess } from './desk-access.ts';

/** The desk with a person's token; without one the command is called wrongly. */
export async function officerAccess(input: CommandInput, terminal: Terminal): Promise<DeskAccess> {
  const desk = await deskAccess(input, terminal);
  if (desk) return desk;
  throw new CommandError('A token is needed: --token-file or LUCHENG_TOKEN', 2);
}
