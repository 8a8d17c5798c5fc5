import { type Command, CommandError, textOption } from '../command.ts';
import { readKeys } from '../keys/key-folder.ts';
import { readKeySetFile } from '../keys/read-key-files.ts';

export const keysShow: Command = {
  name: 'keys show',
  usage: 'keys show --dir DIR | --file KEYSET.json …',
  summary:
    'Prints a signed key set on one line, as KEY_SET and ROOT_KEYS want it: the newest of DIR, or that of the file. Several files, in their order, make the list that KEY_SET takes when sets were made in a row.',
  options: { dir: { type: 'string' }, file: { type: 'string', multiple: true } },
  operands: 0,
  async run(input, terminal) {
    const files = input.values.file;
    if (!Array.isArray(files)) {
      const { keySet } = await readKeys(textOption(input, 'dir'));
      terminal.out.write(`${JSON.stringify(keySet)}\n`);
      return 0;
    }
    if (input.values.dir !== undefined) throw new CommandError('--dir or --file', 2);
    const keySets = await Promise.all(files.map(String).map(readKeySetFile));
    terminal.out.write(`${JSON.stringify(keySets.length === 1 ? keySets[0] : keySets)}\n`);
    return 0;
  },
};
