import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { Command } from '../command.ts';
import { askDesk, mustAnswer } from '../desk-client.ts';
import { deskOptions } from '../tokens/desk-access.ts';
import { officerAccess } from '../tokens/officer-access.ts';

export const explain: Command = {
  name: 'explain',
  usage: 'explain CODE [--lang zh|en] [--desk URL] [--token-file FILE]',
  summary:
    'Prints how a level, its points and its grade came about, to be checked by hand. The token may be in LUCHENG_TOKEN.',
  options: { ...deskOptions, lang: { type: 'string' } },
  operands: 1,
  async run(input, terminal) {
    const desk = await officerAccess(input, terminal);
    const code = encodeURIComponent(input.operands[0] ?? '');
    const lang = encodeURIComponent(String(input.values.lang ?? 'zh'));
    const path = `${deskPaths.explanation(code)}?lang=${lang}`;
    const { lines } = (await mustAnswer(askDesk(desk, 'GET', path))) as {
      readonly lines: readonly string[];
    };
    for (const line of lines) terminal.out.write(`${line}\n`);
    return 0;
  },
};
