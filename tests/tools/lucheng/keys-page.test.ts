import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../../tools/project-root.ts';
import { runLucheng } from '../../support/run-lucheng.ts';

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-keys-page-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test('every command of docs/keys.md does what it says, one after the other', async () => {
  const page = await readFile(join(projectRoot, 'docs/keys.md'), 'utf8');
  const blocks = [...page.matchAll(/```sh\n([^`]*)```/g)].map(([, block = '']) => block);
  const commands = blocks.flatMap((block) => block.trim().split('\n'));

  expect(commands).toHaveLength(21);
  for (const command of commands) {
    const [npm, run, lucheng, dashes, ...rest] = command.split(' ');
    expect([npm, run, lucheng, dashes]).toEqual(['npm', 'run', 'lucheng', '--']);
    const words = rest.map((word) => (word.endsWith('.json') ? join(dir, word) : word));
    expect(await runLucheng(words)).toMatchObject({ exitCode: 0, errors: '' });
  }
});
