import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What runs in a page, in the order of its rooms: each imports only itself and those before it. */
const rooms = ['browser', 'reading', 'asking', 'painting', 'card'];

const page = join(import.meta.dirname, '../../../extension/page');
const files = readdirSync(page, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

test('every file of the page scripts is in one of their rooms', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(rooms.toSorted());
});

test.each(files)('page script %s imports nothing from a room after its own', (file) => {
  const allowed = rooms.slice(0, rooms.indexOf(roomOf(file)) + 1);
  const imported = importsOf(file)
    .map((path) => join(dirname(file), path))
    .filter((path) => !path.startsWith('..'));

  for (const path of imported) expect(allowed, path).toContain(roomOf(path));
});

test.each(files)('page script %s imports nothing that runs elsewhere', (file) => {
  const elsewhere = /^\.\.\/(?:background|panels|entrypoints|page)\//;
  const imported = importsOf(file).map((path) => join(dirname(file), path));

  for (const path of imported) expect(path).not.toMatch(elsewhere);
});

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(page, file), 'utf8');
  return [...source.matchAll(/^(?:import|export)\b[^'"]*?from '(\.[^']+)'/gm)].map(
    ([, path = '']) => path,
  );
}
