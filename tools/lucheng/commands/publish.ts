import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { Command } from '../command.ts';
import { askDesk, mustAnswer } from '../desk-client.ts';
import { operatorAccess, operatorOptions } from '../tokens/operator-access.ts';

type Published = { readonly sequence: number; readonly records: number };

export const publish: Command = {
  name: 'publish',
  usage: 'publish [--approve] [--desk URL] [--operator-file FILE]',
  summary: 'Publishes at once; --approve lets a publication pass that was halted.',
  options: { ...operatorOptions, approve: { type: 'boolean' } },
  operands: 0,
  async run(input, terminal) {
    const desk = await operatorAccess(input, terminal);
    const body = JSON.stringify({ approve: input.values.approve === true });
    const answer = await mustAnswer(askDesk(desk, 'POST', deskPaths.publish, { body }));
    const { sequence, records } = answer as Published;
    terminal.out.write(
      `已发布 / published: 第 ${sequence} 版 / sequence, ${records} 个主体 / records\n`,
    );
    return 0;
  },
};
