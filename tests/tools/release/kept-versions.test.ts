import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type BuiltWidget,
  integrityOf,
  keepVersion,
  mustBeKept,
  readKept,
} from '../../../widget/kept-versions.ts';

let root: string;
let kept: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lucheng-kept-'));
  kept = join(root, 'kept');
  await mkdir(kept);
  await writeFile(join(kept, 'versions.json'), '[]');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function build(version: string): Promise<BuiltWidget> {
  const id = `${version}-0123456789ab`;
  await mkdir(join(root, id));
  for (const name of ['badge', 'details']) {
    await writeFile(join(root, id, `${name}.js`), `${name} ${version}`);
  }
  return {
    id,
    badge: integrityOf(`badge ${version}`),
    details: integrityOf(`details ${version}`),
  };
}

test('a released version is kept as it was until two years after the next one came', async () => {
  const [first, second, third] = [await build('1.0.0'), await build('1.1.0'), await build('2.0.0')];
  await keepVersion(first, root, '2026-12-01', kept);
  // The newest for long, so many pages pin it.
  await keepVersion(second, root, '2029-12-01', kept);

  await keepVersion(third, root, '2031-11-30', kept);
  expect((await readKept(kept)).map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
  await mustBeKept(first, kept);

  await keepVersion(third, root, '2031-12-03', kept);
  expect((await readKept(kept)).map(({ id }) => id)).toEqual([second.id, third.id]);
  expect((await readdir(kept)).sort()).toEqual([second.id, third.id, 'versions.json']);
});

test('a kept version that is another by now stops the build, and so does one that is gone', async () => {
  const built = await build('1.0.0');
  await keepVersion(built, root, '2026-12-01', kept);
  await writeFile(join(kept, built.id, 'details.js'), 'another');

  await expect(mustBeKept(built, kept)).rejects.toThrow('is not what was released');
  await rm(join(kept, built.id), { recursive: true });
  await expect(mustBeKept(built, kept)).rejects.toThrow();
});
