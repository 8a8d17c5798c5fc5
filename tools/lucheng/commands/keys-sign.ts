import { type Command, textOption } from '../command.ts';
import { describeKeySet } from '../keys/describe-key-set.ts';
import { signDetached } from '../keys/detached.ts';
import { writeJsonFile } from '../keys/read-json-file.ts';
import { readPrivateKey, readUnsigned } from '../keys/read-key-files.ts';

export const keysSign: Command = {
  name: 'keys sign',
  usage: 'keys sign UNSIGNED.json --key ROOT.json --out SIGNATURE.json',
  summary:
    'Signs a prepared key set with one root key, on that key’s own machine, and says what is signed. Only SIGNATURE.json is handed back.',
  options: { key: { type: 'string' }, out: { type: 'string' } },
  operands: 1,
  async run(input, terminal) {
    const [file = ''] = input.operands;
    const [keyFile, out] = [textOption(input, 'key'), textOption(input, 'out')];
    const unsigned = await readUnsigned(file);
    const detached = await signDetached(unsigned, await readPrivateKey(keyFile));
    await writeJsonFile(out, detached);
    const signed = `${out}: ${detached.kid} 的签名 / signature`;
    terminal.out.write(`${[...describeKeySet(unsigned), signed].join('\n')}\n`);
    return 0;
  },
};
