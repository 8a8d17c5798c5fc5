import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { type Command, numberOption, textOption } from '../command.ts';
import { askDesk, mustAnswer } from '../desk-client.ts';
import { operatorAccess, operatorOptions } from '../tokens/operator-access.ts';

export const accountsInviteAdministrator: Command = {
  name: 'accounts invite-administrator',
  usage:
    'accounts invite-administrator --name NAME --authority NAME [--days N] [--operator] [--person ID] [--desk URL] [--operator-file FILE]',
  summary:
    'Makes a link by which somebody sets up a passkey and manages the city’s accounts, or with --operator works as an operator. Shown once; good for 72 hours. --person ID: whose passkey is lost.',
  options: {
    ...operatorOptions,
    name: { type: 'string' },
    authority: { type: 'string' },
    days: { type: 'string' },
    operator: { type: 'boolean' },
    person: { type: 'string' },
  },
  operands: 0,
  async run(input, terminal) {
    const { person, operator } = input.values;
    const body = JSON.stringify({
      name: textOption(input, 'name'),
      authority: textOption(input, 'authority'),
      days: numberOption(input, 'days', { least: 1, most: 366, otherwise: 365 }),
      ...(operator === true && { role: 'operator' }),
      ...(typeof person === 'string' && { person }),
    });
    const desk = await operatorAccess(input, terminal);
    const headers = { 'Content-Type': 'application/json' };
    const answer = await mustAnswer(
      askDesk(desk, 'POST', deskPaths.administrators, { body, headers }),
    );
    const { link, expiresAt, person: invited } = answer as Readonly<Record<string, string>>;
    terminal.errors.write(`人员编号 / person ${invited}, 有效至 / valid until ${expiresAt}\n`);
    terminal.out.write(`${link}\n`);
    return 0;
  },
};
