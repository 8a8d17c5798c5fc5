import { readFile } from 'node:fs/promises';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import { parseHead } from '../../../shared/register/trust/parse-head.ts';
import { type Command, CommandError } from '../command.ts';
import { askDesk, mustAnswer } from '../desk-client.ts';
import { operatorAccess, operatorOptions } from '../tokens/operator-access.ts';

export const restore: Command = {
  name: 'restore',
  usage: 'restore [--head HEAD.json] [--desk URL] [--operator-file FILE]',
  summary:
    'Rebuilds a lost ledger from the archive bucket, to the tree of the published head (and of HEAD.json), and publishes it.',
  options: { ...operatorOptions, head: { type: 'string' } },
  operands: 0,
  async run(input, terminal) {
    const desk = await operatorAccess(input, terminal);
    const { head } = input.values;
    const expected = typeof head === 'string' ? await ledgerOf(head) : undefined;
    const body = JSON.stringify({ ...(expected && { expected }) });
    const answer = await mustAnswer(askDesk(desk, 'POST', deskPaths.restore, { body }));
    const { batches, ledger, unreadable } = answer as {
      readonly batches: number;
      readonly ledger: TreeHead;
      readonly unreadable: readonly string[];
    };
    terminal.out.write(
      `已恢复 / restored: ${batches} 批 / batches, ${ledger.size} 条 / entries, ${ledger.root}\n令牌须重新签发 / tokens must be made anew\n请以 status 确认已经发布或者待核准 / ask for the status: it is published, or waits for approval\n`,
    );
    for (const key of unreadable) {
      terminal.out.write(`归档中无法读取 / not readable in the archive: ${key}\n`);
    }
    return 0;
  },
};

async function ledgerOf(file: string): Promise<TreeHead> {
  const signed = await readFile(file).then(parseHead, () => undefined);
  if (!signed) throw new CommandError(`${file}: 不是库头 / not a head`);
  return signed.head.ledger;
}
