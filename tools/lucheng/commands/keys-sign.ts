import { type Command, textOption } from '../command.ts';
import { describeKeySet } from '../keys/describe-key-set.ts';
import { mustFollow, signDetached } from '../keys/detached.ts';
import { writeJsonFile } from '../keys/read-json-file.ts';
import { readKeySetFile, readPrivateKey, readUnsigned } from '../keys/read-key-files.ts';

export const keysSign: Command = {
  name: 'keys sign',
  usage: 'keys sign UNSIGNED.json --key ROOT.json --out SIGNATURE.json [--before KEYSET.json]',
  summary:
    'Says what a prepared key set changes against the signer’s own copy of the one before, then signs it with one root key, on that key’s own machine. Without --before every key counts as new. Only SIGNATURE.json is handed back.',
  options: { key: { type: 'string' }, out: { type: 'string' }, before: { type: 'string' } },
  operands: 1,
  async run(input, terminal) {
    const [file = ''] = input.operands;
    const [keyFile, out] = [textOption(input, 'key'), textOption(input, 'out')];
    const { before } = input.values;
    const unsigned = await readUnsigned(file);
    const own = typeof before === 'string' ? await readKeySetFile(before) : undefined;
    await mustFollow(unsigned, own);
    const lines = describeKeySet(unsigned.keySet, own?.keySet);
    const doubt = unsigned.before && !own ? [notCompared(unsigned.before.keySet.version)] : [];
    terminal.out.write(`${[...lines, ...doubt].join('\n')}\n`);
    const detached = await signDetached(unsigned, await readPrivateKey(keyFile));
    await writeJsonFile(out, detached);
    terminal.out.write(`${out}: ${detached.kid} 的签名 / signature\n`);
    return 0;
  },
};

function notCompared(version: number): string {
  return `未与自己留存的第 ${version} 版核对（--before），密钥全部按新的列出 / not compared with your own copy of set ${version} (--before): every key is shown as new`;
}
