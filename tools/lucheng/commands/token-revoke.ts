import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { Command } from '../command.ts';
import { askDesk, mustAnswer } from '../desk-client.ts';
import { operatorAccess, operatorOptions } from '../tokens/operator-access.ts';

export const tokenRevoke: Command = {
  name: 'token revoke',
  usage: 'token revoke ID [--desk URL] [--operator-file FILE]',
  summary: 'Ends a token at once, by the id that was shown when it was made.',
  options: operatorOptions,
  operands: 1,
  async run(input, terminal) {
    const desk = await operatorAccess(input, terminal);
    const id = encodeURIComponent(input.operands[0] ?? '');
    await mustAnswer(askDesk(desk, 'DELETE', deskPaths.token(id)));
    terminal.out.write(`已吊销 / revoked ${id}\n`);
    return 0;
  },
};
