import { writeFile } from 'node:fs/promises';
import type { Subject } from '../../../shared/identity/subject.ts';
import { faultsOf } from '../../../shared/kinds/door/faults-of.ts';
import { subjectKeyField } from '../../../shared/kinds/form/subject-key-field.ts';
import { type Role, roles } from '../../../shared/ledger/entry.ts';
import { type Command, CommandError, numberOption, textOption } from '../command.ts';
import { createToken } from '../tokens/create-token.ts';
import { operatorAccess, operatorOptions } from '../tokens/operator-access.ts';

export const tokenCreate: Command = {
  name: 'token create',
  usage:
    'token create --person ID --authority NAME --role ROLE --days N [--speaks-for KIND:CODE] [--out FILE] [--desk URL] [--operator-file FILE]',
  summary: `Makes a token for one person; shown once. Agencies, practitioners, clients, experts and associations speak for themselves: say whom. Roles: ${roles.join(', ')}.`,
  options: {
    ...operatorOptions,
    person: { type: 'string' },
    authority: { type: 'string' },
    role: { type: 'string' },
    'speaks-for': { type: 'string' },
    days: { type: 'string' },
    out: { type: 'string' },
  },
  operands: 0,
  async run(input, terminal) {
    const grant = {
      person: textOption(input, 'person'),
      authority: textOption(input, 'authority'),
      role: readRole(textOption(input, 'role')),
      ...readSpeaksFor(input.values['speaks-for']),
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

/** The same check as the desk's, before anything is sent. */
function readSpeaksFor(value: unknown): { readonly speaksFor?: Subject } {
  if (typeof value !== 'string') return {};
  const parsed = subjectKeyField.safeParse(value, { reportInput: true });
  if (parsed.success) return { speaksFor: parsed.data };
  const reasons = faultsOf(parsed.error).map(({ zh, en }) => `${zh} / ${en}`);
  throw new CommandError(`--speaks-for ${value}: ${reasons.join('; ')}`, 2);
}

function readRole(text: string): Role {
  const role = roles.find((known) => known === text);
  if (!role) throw new CommandError(`--role must be one of ${roles.join(', ')}`, 2);
  return role;
}
