import { type Command, textOption } from '../command.ts';
import { assemble } from '../keys/detached.ts';
import { writeJsonFile } from '../keys/read-json-file.ts';
import { readDetached, readUnsigned } from '../keys/read-key-files.ts';

export const keysAssemble: Command = {
  name: 'keys assemble',
  usage: 'keys assemble UNSIGNED.json --signature SIGNATURE.json … --out KEYSET.json',
  summary:
    'Puts the root holders’ signatures to the key set they signed. Refused, saying whose are missing, until every reader would follow it.',
  options: { signature: { type: 'string', multiple: true }, out: { type: 'string' } },
  operands: 1,
  async run(input, terminal) {
    const [file = ''] = input.operands;
    const out = textOption(input, 'out');
    const given = input.values.signature;
    const files = Array.isArray(given) ? given.map(String) : [];
    const signatures = await Promise.all(files.map(readDetached));
    const keySet = await assemble(await readUnsigned(file), signatures);
    await writeJsonFile(out, keySet);
    terminal.out.write(
      `${out}: 请设为 KEY_SET / the desk’s KEY_SET: lucheng keys show --file ${out}\n`,
    );
    return 0;
  },
};
