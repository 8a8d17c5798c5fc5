import { writeFile } from 'node:fs/promises';
import { type Role, roles } from '../../../shared/ledger/entry.ts';
import { type Command, CommandError, numberOption, textOption } from '../command.ts';
import { createToken } from '../tokens/create-token.ts';
import { operatorAccess, operatorOptions } from '../tokens/operator-access.ts';

export const tokenCreate: Command = {
  name: 'token create',
  usage:
    'token create --person ID --authority NAME --role ROLE --days N [--out FILE] [--desk URL] [--operator-file FILE]',
  summary: `Makes a token for one person; shown once. Roles: ${roles.join(', ')}.`,
  options: {
    ...operatorOptions,
    person: { type: 'string' },
    authority: { type: 'string' },
    role: { type: 'string' },
    days: { type: 'string' },
    out: { type: 'string' },
  },
  operands: 0,
  async run(input, terminal) {
    const grant = {
      person: textOption(input, 'person'),
      authority: textOption(input, 'authority'),
      role: readRole(textOption(input, 'role')),
      days: numberOption(input, 'days', { least: 1, most: 366 }),
    };
    const desk = await operatorAccess(input, terminal);
    const { id, token, expiresAt } = await createToken(desk, grant);
    terminal.errors.write(`令牌 / token ${id}, 有效至 / valid until ${expiresAt}\n`);
    const { out } = input.values;
    if (typeof out === 'string') await writeFile(out, `${token}\n`, { flag: 'wx', mode: 0o600 });
    else terminal.out.write(`${token}\n`);
    return 0;
  },
};

function readRole(text: string): Role {
  const role = roles.find((known) => known === text);
  if (!role) throw new CommandError(`--role must be one of ${roles.join(', ')}`, 2);
  return role;
}
