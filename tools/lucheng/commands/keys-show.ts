import { type Command, textOption } from '../command.ts';
import { readKeys } from '../keys/key-folder.ts';

export const keysShow: Command = {
  name: 'keys show',
  usage: 'keys show --dir DIR',
  summary: 'Prints the newest signed key set on one line, as KEY_SET and ROOT_KEYS want it.',
  options: { dir: { type: 'string' } },
  operands: 0,
  async run(input, terminal) {
    const { keySet } = await readKeys(textOption(input, 'dir'));
    terminal.out.write(`${JSON.stringify(keySet)}\n`);
    return 0;
  },
};
