import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../tools/project-root.ts';
import { sourceArchive } from '../../../tools/release/source-archive.ts';
import { pinnedSource } from '../../fixtures/register/pinned-source.ts';

const archive = sourceArchive([pinnedSource]) ?? Uint8Array.of();
const files = unzipSync(archive);
const text = (file: string) => new TextDecoder().decode(files[file]);

test('the source of the add-on is the same bytes each time', () => {
  expect(Buffer.from(sourceArchive([pinnedSource]) ?? []).equals(Buffer.from(archive))).toBe(true);
});

test('the source of the add-on pins the register that the package reads', () => {
  expect(JSON.parse(text('extension/register-sources.json'))).toEqual([pinnedSource]);
});

test('the README of the add-on’s source names scripts that are in it', () => {
  const { scripts } = JSON.parse(text('package.json'));
  const named = Array.from(text('README.md').matchAll(/npm run ([\w:-]+)/g), ([, name]) => name);

  expect(named).toContain('zip');
  for (const name of named) {
    expect(files).toHaveProperty([scripts[name ?? ''].split(' ').at(-1)]);
  }
});

test('the source of the add-on has what is built, and no test, worker or picture of pages', () => {
  const names = Object.keys(files);

  for (const file of ['extension/manifest.ts', 'package-lock.json', 'tools/set-up/set-up.mjs']) {
    expect(text(file)).toBe(readFileSync(join(projectRoot, file), 'utf8'));
  }
  expect(names.filter((name) => /^(tests|worker|widget|node_modules|dist)\//.test(name))).toEqual(
    [],
  );
});
