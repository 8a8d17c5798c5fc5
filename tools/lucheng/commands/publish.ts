import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { type Command, CommandError } from '../command.ts';
import { askDesk, type DeskAccess, mustAnswer, sayProblem } from '../desk-client.ts';
import { type Halt, linesOfHalt } from '../pending-changes.ts';
import { operatorAccess, operatorOptions } from '../tokens/operator-access.ts';

type Published = { readonly sequence: number; readonly records: number };

export const publish: Command = {
  name: 'publish',
  usage: 'publish [--approve DIGEST] [--desk URL] [--operator-file FILE]',
  summary:
    'Publishes at once. Changes of level that wait are listed before and after; --approve lets those pass that the digest names, and no others.',
  options: { ...operatorOptions, approve: { type: 'string' } },
  operands: 0,
  async run(input, terminal) {
    const desk = await operatorAccess(input, terminal);
    const { approve } = input.values;
    const body = JSON.stringify(approve === undefined ? {} : { approve });
    if (approve !== undefined) terminal.out.write(await sayHalt(desk));
    const answer = await askDesk(desk, 'POST', deskPaths.publish, { body });
    if (answer.kind === 'problem') {
      if (approve === undefined) terminal.errors.write(await sayHalt(desk));
      throw new CommandError(sayProblem(answer.problem));
    }
    const { sequence, records } = answer.body as Published;
    terminal.out.write(
      `已发布 / published: 第 ${sequence} 版 / sequence, ${records} 个主体 / records\n`,
    );
    return 0;
  },
};

/** What waits, before and after; empty where nothing does. */
async function sayHalt(desk: DeskAccess): Promise<string> {
  const status = await mustAnswer(askDesk(desk, 'GET', deskPaths.status));
  const { halt } = status as { readonly halt: Halt | null };
  return halt ? `${linesOfHalt(halt).join('\n')}\n` : '';
}
