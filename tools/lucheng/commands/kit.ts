import { writeFile } from 'node:fs/promises';
import { buildKit } from '../../../extension/kit/build-kit.ts';
import { type Command, textOption } from '../command.ts';
import { readPrivateKey } from '../keys/read-key-files.ts';
import { hashOfPage, readKitFile } from '../kit/kit-file.ts';
import { fetchKitRegister } from '../kit/kit-register.ts';
import { signKit } from '../kit/sign-kit.ts';

export const kit: Command = {
  name: 'kit',
  usage: 'kit --sources SOURCES.json --key HEAD-KEY.json --out FILE.html [--jurisdiction CODE]',
  summary:
    'Makes the offline vetting kit: one HTML file with the register inside, which vets lists and documents without any network and answers for seven days. SOURCES.json is the list that the extension is built with; a head key signs the file, which `verify` checks.',
  options: {
    sources: { type: 'string' },
    key: { type: 'string' },
    out: { type: 'string' },
    jurisdiction: { type: 'string' },
  },
  operands: 0,
  async run(input, terminal) {
    const file = textOption(input, 'out');
    const key = await readPrivateKey(textOption(input, 'key'));
    const register = await fetchKitRegister(input, terminal);
    const { keys, head } = register.state;
    const signed = await signKit(await buildKit(register), key, keys.keySet);
    await writeFile(file, signed);
    const { sequence, issuedAt } = head.head;
    const sha256 = hashOfPage(readKitFile(signed)?.page ?? '');
    terminal.out.write(
      `${file}: 离线包，库头第 ${sequence} 版（${issuedAt}），七天内有效 / offline kit, head ${sequence} of ${issuedAt}, for seven days\n${sha256}\n`,
    );
    return 0;
  },
};
