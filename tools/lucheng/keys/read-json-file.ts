import { readFile, writeFile } from 'node:fs/promises';
import { CommandError } from '../command.ts';

/** The JSON in a file; says in words what is wrong with it otherwise. */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(`无法读取 / cannot read ${file}`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${file}: 不是 JSON / is not JSON`);
  }
}

/** Never overwrites: what lies there may be the only one. */
export async function writeJsonFile(file: string, value: unknown, mode = 0o644): Promise<void> {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  await writeFile(file, text, { flag: 'wx', mode }).catch((error: unknown) => {
    throw new CommandError(`无法写入 / cannot write ${file}: ${String(error)}`);
  });
}
