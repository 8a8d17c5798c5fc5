import { type Command, textOption } from '../command.ts';
import { readExport } from '../ledger/read-export.ts';
import { readSignedHead } from '../ledger/read-signed-head.ts';
import { verifyExport } from '../ledger/verify-export.ts';

export const verify: Command = {
  name: 'verify',
  usage: 'verify FILE --head HEAD.json --keys KEYSET.json',
  summary:
    'Checks an exported ledger offline against a signed head: the tree, personal fields, every standing, and the register.',
  options: { head: { type: 'string' }, keys: { type: 'string' } },
  operands: 1,
  async run(input, { out, errors }) {
    const [file = ''] = input.operands;
    const head = await readSignedHead(textOption(input, 'head'), textOption(input, 'keys'));
    const exported = await readExport(file);
    const differences = verifyExport(exported, head);
    for (const { zh, en } of differences) errors.write(`${zh} / ${en}\n`);
    if (differences.length > 0) return 1;
    const { entries, leaves, standings } = exported;
    const { size, root } = head.ledger;
    out.write(
      [
        `树头 ${size} ${root} 相符 / the tree is the one signed`,
        `${entries.length} 条记录，${leaves.length - entries.length} 条不予公开 / entries, withheld`,
        `重算 ${standings.length} 个主体的信用状况，无差异 / standings recomputed, none differs`,
        '',
      ].join('\n'),
    );
    return 0;
  },
};
