import { home } from '../../../shared/jurisdiction/home.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { type Command, CommandError, numberOption, textOption } from '../command.ts';
import { writeKeys } from '../keys/key-folder.ts';
import { makeKeys } from '../keys/make-keys.ts';

export const keysInit: Command = {
  name: 'keys init',
  usage: `keys init --dir DIR [--jurisdiction ${home.code}] [--root-keys 3 --threshold 2] [--days 366]`,
  summary:
    'Makes root keys, a head key and key set 1 in one folder, to try things out: who has the folder has all the power. In earnest each root holder makes their own: keys make (docs/keys.md).',
  options: {
    dir: { type: 'string' },
    jurisdiction: { type: 'string' },
    'root-keys': { type: 'string' },
    threshold: { type: 'string' },
    days: { type: 'string' },
  },
  operands: 0,
  async run(input, terminal) {
    const dir = textOption(input, 'dir');
    const rootKeys = numberOption(input, 'root-keys', { least: 1, most: 9, otherwise: 3 });
    const majority = Math.floor(rootKeys / 2) + 1;
    const plan = {
      jurisdiction: textOption(input, 'jurisdiction', home.code),
      rootKeys,
      threshold: numberOption(input, 'threshold', {
        least: 1,
        most: rootKeys,
        otherwise: majority,
      }),
      days: numberOption(input, 'days', { least: 1, most: 731, otherwise: 366 }),
    };
    const keys = await makeKeys(plan, toInstant(terminal.nowMs()));
    await writeNew(dir, () => writeKeys(dir, keys));
    terminal.out.write(
      [
        `${dir}/root-1.json … root-${rootKeys}.json: 根密钥，须离线分开保管 / root keys: keep them offline and apart`,
        `${dir}/head-1.json: 库头密钥（HEAD_KEY）/ head key: the desk’s secret HEAD_KEY`,
        `${dir}/key-set-1.json: 密钥集（KEY_SET、ROOT_KEYS）/ key set: KEY_SET of the desk, ROOT_KEYS of the public side`,
        '',
      ].join('\n'),
    );
    return 0;
  },
};

/** Keys are never overwritten: what they signed could no longer be followed. */
export async function writeNew(dir: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new CommandError(
        `${dir} 中已有密钥，不会覆盖 / already holds keys; nothing was overwritten`,
      );
    }
    throw error;
  }
}
