// @vitest-environment node
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension } from '../../extension/build.ts';
import { pinnedSource } from '../fixtures/register/pinned-source.ts';
import { makeBuildsDir } from '../support/builds-dir.ts';
import { builtExtension } from '../support/built-extension.ts';

let dir: string;
let forget: () => Promise<void>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-copies-'));
  forget = await makeBuildsDir();
});
afterAll(async () => {
  await forget();
  await rm(dir, { recursive: true, force: true });
});

test('a copy made for a test is the build that its register would get, but for the names that hashes give', async () => {
  const testHost = 'http://127.0.0.1:4567/*';
  const source = { ...pinnedSource, origin: 'http://127.0.0.1:1234' };
  const other = { ...pinnedSource, origin: 'http://127.0.0.1:89' };
  await builtExtension({ sources: [other], testHost, outDir: join(dir, 'other') });

  const copy = await builtExtension({ sources: [source], testHost, outDir: join(dir, 'copy') });
  const built = await buildExtension({ sources: [source], testHost, outDir: join(dir, 'built') });

  expect(await contentsOf(copy)).toEqual(await contentsOf(built));
});

async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async ({ parentPath, name }) => {
        const text = await readFile(join(parentPath, name), 'latin1');
        return [withoutHashes(name), withoutHashes(text)] as const;
      }),
  );
  return Object.fromEntries(contents.sort());
}

function withoutHashes(text: string): string {
  return text.replace(/(?<=\w)-[\w-]{8}(?=\.(?:js|css)\b)/g, '-HASH');
}
