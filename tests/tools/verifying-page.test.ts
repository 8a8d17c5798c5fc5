import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../tools/start/project-root.ts';
import { openTown, type Town } from '../../tools/start/town.ts';
import { downloadPublicExport } from '../support/download-export.ts';
import { runLucheng } from './run-lucheng.ts';

let town: Town;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-verifying-'));
  town = await openTown();
  await town.publish();
  await downloadPublicExport(town.publicOrigin);
}, 60_000);

afterAll(async () => {
  await town?.stop();
  await rm(dir, { recursive: true, force: true });
});

test('every command of docs/verifying.md does what it says', async () => {
  const page = await readFile(join(projectRoot, 'docs/verifying.md'), 'utf8');
  const blocks = [...page.matchAll(/```sh\n([^`]*)```/g)].map(([, block = '']) => block);
  const commands = blocks.flatMap((block) => block.trim().split('\n'));

  expect(commands).toHaveLength(5);
  for (const command of commands) await run(command);
});

/** In the folder of the test, where files are named without a path. */
async function run(command: string): Promise<void> {
  const [program, ...words] = command
    .replace('https://YOUR-REGISTER', town.publicOrigin)
    .split(' ')
    .map((word) => (/^\w+\.(nd)?json$/.test(word) ? join(dir, word) : word));
  if (program === 'curl') {
    await promisify(execFile)(program, words);
    return;
  }
  const [npm, lucheng, dashes, ...rest] = [program, ...words.slice(1)];
  expect([npm, lucheng, dashes]).toEqual(['npm', 'lucheng', '--']);
  expect(await runLucheng(rest)).toMatchObject({ exitCode: 0, errors: '' });
}
