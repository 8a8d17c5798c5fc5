import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PinnedSource } from '../../extension/pinned-source.ts';
import { zipFiles } from '../../extension/zip-folder.ts';
import { projectRoot } from '../project-root.ts';

/** What the packages are built from, and what builds them. */
const parts = [
  'extension',
  'shared',
  'tools',
  'docs/privacy*.md',
  'CHANGELOG.md',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig*.json',
  'wxt.config.ts',
];

/**
 * What the add-ons' store asks for of whoever minifies (https://extensionworkshop.com/documentation/publish/source-code-submission/):
 * the source with its pinned register, and a README by which it builds the same bytes. Undefined outside of a clone: the files are
 * those that Git knows.
 */
export function sourceArchive(sources: readonly PinnedSource[]): Uint8Array | undefined {
  const files = filesOf(parts);
  if (files === undefined) return undefined;
  return zipFiles([
    ...files.map((file) => [file, contentOf(file, sources)] as const),
    ['README.md', readFileSync(join(import.meta.dirname, 'source-readme.md'))],
  ]);
}

function filesOf(paths: readonly string[]): readonly string[] | undefined {
  const words = ['ls-files', '-z', '--', ...paths];
  const stdio = ['ignore', 'pipe', 'ignore'] as const;
  try {
    const listed = execFileSync('git', words, {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: [...stdio],
    });
    return listed.split('\0').filter((file) => file !== '');
  } catch {
    return undefined;
  }
}

function contentOf(file: string, sources: readonly PinnedSource[]): Uint8Array {
  if (file === 'extension/register-sources.json') {
    return Buffer.from(`${JSON.stringify(sources, null, 2)}\n`);
  }
  return readFileSync(join(projectRoot, file));
}
