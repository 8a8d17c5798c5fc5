import { toInstant } from '../../../shared/time/shanghai.ts';
import { type Command, CommandError, numberOption, textOption } from '../command.ts';
import { readKeys, writeHead } from '../keys/key-folder.ts';
import { rotateHead } from '../keys/make-keys.ts';
import { writeNew } from './keys-init.ts';

export const keysRotateHead: Command = {
  name: 'keys rotate-head',
  usage: 'keys rotate-head --dir DIR [--days 366]',
  summary: 'Makes a new head key and the next key set, signed by the root keys found in DIR.',
  options: { dir: { type: 'string' }, days: { type: 'string' } },
  operands: 0,
  async run(input, terminal) {
    const dir = textOption(input, 'dir');
    const days = numberOption(input, 'days', { least: 1, most: 731, otherwise: 366 });
    const { roots, keySet: before } = await readKeys(dir);
    const { threshold } = before.keySet;
    if (roots.length < threshold) {
      throw new CommandError(`${dir} holds ${roots.length} root keys; ${threshold} must sign`);
    }
    const { head, keySet } = await rotateHead(before, roots, days, toInstant(terminal.nowMs()));
    await writeNew(dir, () => writeHead(dir, head, keySet));
    const { version } = keySet.keySet;
    terminal.out.write(
      `${dir}/head-${version}.json, key-set-${version}.json: 请更新 HEAD_KEY 与 KEY_SET / set HEAD_KEY and KEY_SET anew\n`,
    );
    return 0;
  },
};
