import { writeFile } from 'node:fs/promises';
import { buildKit } from '../../../extension/kit/build-kit.ts';
import { type Command, textOption } from '../command.ts';
import { readPrivateKey } from '../keys/read-key-files.ts';
import { hashOfPage, readKitFile } from '../kit/kit-file.ts';
import { fetchKitRegisters } from '../kit/kit-registers.ts';
import { signKit } from '../kit/sign-kit.ts';

export const kit: Command = {
  name: 'kit',
  usage: 'kit --sources SOURCES.json --key HEAD-KEY.json --out FILE.html [--jurisdiction CODE …]',
  summary:
    'Makes the offline vetting kit: one HTML file with the registers inside, which vets lists and documents without any network and answers for seven days. SOURCES.json is the list that the extension is built with: all registers of it are packed, or those of the jurisdictions given; a head key of the first signs the file, which `verify` checks.',
  options: {
    sources: { type: 'string' },
    key: { type: 'string' },
    out: { type: 'string' },
    jurisdiction: { type: 'string', multiple: true },
  },
  operands: 0,
  async run(input, terminal) {
    const file = textOption(input, 'out');
    const key = await readPrivateKey(textOption(input, 'key'));
    const held = await fetchKitRegisters(input, terminal);
    const [own] = held.registers;
    const signed = await signKit(await buildKit(held), key, own.state.keys.keySet);
    await writeFile(file, signed);
    const sha256 = hashOfPage(readKitFile(signed)?.page ?? '');
    const heads = held.registers.map(
      ({
        city,
        state: {
          head: { head },
        },
      }) =>
        `  ${head.jurisdiction} ${city.zh}: 库头第 ${head.sequence} 版（${head.issuedAt}） / ${city.en}: head ${head.sequence} of ${head.issuedAt}`,
    );
    terminal.out.write(
      [`${file}: 离线包，七天内有效 / offline kit, for seven days`, ...heads, sha256, ''].join(
        '\n',
      ),
    );
    return 0;
  },
};
