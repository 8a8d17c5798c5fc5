import { type CommandInput, type Terminal, textOption } from '../command.ts';
import { type DeskAccess, defaultOrigin } from '../desk-client.ts';
import { readCredential } from './operator-access.ts';

export const deskOptions = {
  desk: { type: 'string' },
  'token-file': { type: 'string' },
} as const;

/** The desk with a person's token, from a file or from LUCHENG_TOKEN; undefined where neither gives one. */
export async function deskAccess(
  input: CommandInput,
  { env, fetch }: Terminal,
): Promise<DeskAccess | undefined> {
  const file = input.values['token-file'];
  const credential =
    typeof file === 'string' ? await readCredential(file) : env.LUCHENG_TOKEN?.trim();
  if (!credential) return undefined;
  return { origin: textOption(input, 'desk', defaultOrigin), credential, fetch };
}
