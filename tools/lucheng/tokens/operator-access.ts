import { readFile } from 'node:fs/promises';
import { CommandError, type CommandInput, type Terminal, textOption } from '../command.ts';
import { type DeskAccess, defaultOrigin } from '../desk-client.ts';

export const operatorOptions = {
  desk: { type: 'string' },
  'operator-file': { type: 'string' },
} as const;

/** The desk with the operator's secret, from a file or from LUCHENG_OPERATOR: never from the command line, where others see it. */
export async function operatorAccess(input: CommandInput, terminal: Terminal): Promise<DeskAccess> {
  const { env, fetch } = terminal;
  const file = input.values['operator-file'];
  const credential =
    typeof file === 'string' ? await readCredential(file) : env.LUCHENG_OPERATOR?.trim();
  if (!credential) {
    throw new CommandError(
      'The operator’s secret is needed: --operator-file or LUCHENG_OPERATOR',
      2,
    );
  }
  return { origin: textOption(input, 'desk', defaultOrigin), credential, fetch };
}

/** The only line of a file that holds a secret. */
export async function readCredential(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    throw new CommandError(`无法读取 / cannot read ${path}`);
  }
}
