import { type Command, CommandError, textOption } from '../command.ts';
import { readExport } from '../ledger/read-export.ts';
import { judgeCarriedHead, readKeySet, readSignedHead } from '../ledger/read-signed-head.ts';
import { type FindHeads, type Verified, verifyExport } from '../ledger/verify-export.ts';

export const verify: Command = {
  name: 'verify',
  usage: 'verify FILE --keys KEYSET.json [--head HEAD.json]',
  summary:
    'Checks an exported ledger offline against a signed head: the tree, and in a full export personal fields, every standing, and the register. A public export carries its head and is read in one pass, whatever its size; the entries of a full one are held in memory (Node: --max-old-space-size).',
  options: { head: { type: 'string' }, keys: { type: 'string' } },
  operands: 1,
  async run(input, { out, errors }) {
    const [file = ''] = input.operands;
    const keySet = await readKeySet(textOption(input, 'keys'));
    const headFile = input.values.head;
    const given = typeof headFile === 'string' ? await readSignedHead(headFile, keySet) : undefined;
    const findHeads: FindHeads = async ({ signedHead }) => {
      if (signedHead === undefined && given) return [given];
      if (signedHead === undefined) throw new CommandError('缺少 --head / --head is needed', 2);
      const carried = await judgeCarriedHead(signedHead, keySet);
      // The tree of a newer head can't be in it; an older one's must be.
      return given && given.ledger.size <= carried.ledger.size ? [carried, given] : [carried];
    };
    const verified = await verifyExport(readExport(file), findHeads);
    for (const { zh, en } of verified.differences) errors.write(`${zh} / ${en}\n`);
    if (verified.differences.length > 0) return 1;
    out.write(`${linesOf(verified, given?.ledger.size).join('\n')}\n`);
    return 0;
  },
};

function linesOf(verified: Verified, newest: number | undefined): readonly string[] {
  const { disclosure, head, entries, withheld, standings, held } = verified;
  const { size, root } = head.ledger;
  return [
    `树头 ${size} ${root} 相符，签发于 ${head.issuedAt} / the tree is the one signed`,
    `${entries} 条记录，${withheld} 条不予公开 / entries, withheld`,
    disclosure === 'full'
      ? `重算 ${standings} 个主体的信用状况，无差异 / standings recomputed, none differs`
      : '公开记录的文字由树头证明，经办人隐去 / the tree proves the words of shown entries, all but who recorded them',
    ...(held > 0
      ? [
          `${held} 个主体的变更待核准，其公示记录取自导出 / changes of so many subjects wait for approval; their records are as the export states them`,
        ]
      : []),
    ...(newest !== undefined && newest > size
      ? [
          `所给库头已有 ${newest} 条，本导出早于它 / the head given is newer: it has ${newest} entries`,
        ]
      : []),
  ];
}
