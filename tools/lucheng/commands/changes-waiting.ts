import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { type Command, CommandError } from '../command.ts';
import { askDesk, mustAnswer } from '../desk-client.ts';
import { type Halt, lineOfChange } from '../pending-changes.ts';
import { operatorAccess, operatorOptions } from '../tokens/operator-access.ts';

type Page = Pick<Halt, 'changes'> & { readonly digest: string | null; readonly next?: string };

export const changesWaiting: Command = {
  name: 'changes waiting',
  usage: 'changes waiting [--desk URL] [--operator-file FILE]',
  summary:
    'Lists every change of level that waits for an operator’s word, one a line, then the digest that an approval names.',
  options: operatorOptions,
  operands: 0,
  async run(input, terminal) {
    const desk = await operatorAccess(input, terminal);
    let digest: string | null | undefined;
    let after: string | undefined = '';
    while (after !== undefined) {
      const path = `${deskPaths.changesWaiting}?${new URLSearchParams({ after })}`;
      const page = (await mustAnswer(askDesk(desk, 'GET', path))) as Page;
      if (digest !== undefined && page.digest !== digest) throw new CommandError(weighedAnew);
      digest = page.digest;
      for (const change of page.changes) terminal.out.write(`${lineOfChange(change)}\n`);
      after = page.next;
    }
    terminal.out.write(
      digest
        ? `核准 / approve: lucheng publish --approve ${digest}\n`
        : '没有待核准的变更 / nothing waits\n',
    );
    return 0;
  },
};

const weighedAnew =
  '待核准的变更已有变动，请重新列出 / what waits has changed meanwhile: list it again';
