import type { Writable } from 'node:stream';
import type { KeySet } from '../../../shared/register/key-set.ts';
import { CommandError } from '../command.ts';
import { readExport } from '../ledger/read-export.ts';
import { type JudgedHead, judgeCarriedHead, readSignedHead } from '../ledger/read-signed-head.ts';
import { type FindHeads, type Verified, verifyExport } from '../ledger/verify-export.ts';
import { exitCodeOf, saySigner } from './say.ts';

type Found = { readonly exitCode: 0 | 1 | 3; readonly lines: readonly string[] };

/** What an exported ledger proves, in words; each difference is written to `errors` instead. */
export async function verifyExportFile(
  file: string,
  headFile: string | undefined,
  keySet: KeySet,
  errors: Writable,
): Promise<Found> {
  const given = headFile === undefined ? undefined : await readSignedHead(headFile, keySet);
  let newest: JudgedHead | undefined;
  const findHeads: FindHeads = async ({ signedHead }) => {
    if (signedHead === undefined && !given) {
      throw new CommandError('缺少 --head / --head is needed', 2);
    }
    const carried = signedHead === undefined ? given : await judgeCarriedHead(signedHead, keySet);
    newest = carried;
    // The tree of a newer head can't be in it; an older one's must be.
    const isOlder = given && carried && given.head.ledger.size <= carried.head.ledger.size;
    return [carried, isOlder ? given : undefined].flatMap((one) => (one ? [one.head] : []));
  };
  const verified = await verifyExport(readExport(file), findHeads);
  for (const { zh, en } of verified.differences) errors.write(`${zh} / ${en}\n`);
  if (verified.differences.length > 0 || !newest) return { exitCode: 1, lines: [] };
  const signer = saySigner(newest.head, newest.signer, keySet);
  const lines = [...linesOf(verified, given?.head.ledger.size), ...signer];
  return { exitCode: exitCodeOf(newest.signer), lines };
}

function linesOf(verified: Verified, newest: number | undefined): readonly string[] {
  const { disclosure, head, beyondHead, entries, withheld, standings, held } = verified;
  const { size, root } = head.ledger;
  return [
    `台账导出，树头 ${size} ${root} 相符 / an export of the ledger: the tree is the one signed`,
    `${entries} 条记录，${withheld} 条不予公开 / entries, withheld`,
    disclosure === 'full'
      ? `证明 / proves: 其间没有增删改；重算 ${standings} 个主体的信用状况，无差异 / nothing was added, removed or changed; standings recomputed, none differs`
      : '证明 / proves: 其间没有增删改；公开记录的文字由树头证明，经办人隐去 / nothing was added, removed or changed; the words of shown entries, all but who recorded them',
    '不证明 / does not prove: 所载决定是否正确；另有他人所见的台账，须以 --head 对照 / whether a decision was right; whether others were shown another ledger, which --head tells',
    ...(beyondHead > 0
      ? [
          `其中 ${beyondHead} 条晚于库头，不由其证明 / so many entries are newer than the head, which doesn’t prove them`,
        ]
      : []),
    ...(held > 0
      ? [
          `${held} 个主体的公示记录不单由台账得出（变更待核准、记录待修复，或者更正的内容从未公示），取自导出 / records of so many subjects don’t follow from the entries alone (changes wait for approval, a record has to be mended, or what was annulled was never public); they are as the export states them`,
        ]
      : []),
    ...(newest !== undefined && newest > size
      ? [
          `所给库头已有 ${newest} 条，本导出早于它 / the head given is newer: it has ${newest} entries`,
        ]
      : []),
  ];
}
