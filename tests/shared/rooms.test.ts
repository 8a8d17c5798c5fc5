import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** A room may import itself and the rooms before it. */
const rooms = [
  'time',
  'text',
  'identity',
  'names',
  'jurisdiction',
  'ledger',
  'kinds',
  'rating',
  'disclosure',
  'register',
  'findings',
  'messages',
  'contract',
  'tables',
  'draw',
  'view',
];

/** Packages are let in room by room. */
const packages: Readonly<Record<string, readonly string[]>> = {
  jurisdiction: ['chinese-days'],
  time: ['chinese-days'],
  ledger: ['canonicalize', '@noble/hashes', '@scure/base'],
  kinds: ['zod'],
  register: [],
  contract: ['zod'],
  draw: ['@noble/curves'],
  view: ['preact', '@preact/signals'],
};

/** Folders of a room, each of which imports only itself and those before it; chapters of the kinds stand side by side. */
const folders: Readonly<Record<string, readonly (readonly string[])[]>> = {
  kinds: [
    ['form'],
    [
      'registration',
      'people',
      'engagements',
      'supervision',
      'listing',
      'remedy',
      'lists-of-others',
      'draw',
      'catalogue',
      'city',
    ],
    ['book'],
    ['facts'],
    ['door'],
  ],
  register: [['trust'], ['packing'], ['search'], ['layers'], ['evidence'], ['reader']],
};

const shared = join(import.meta.dirname, '../../shared');
const files = readdirSync(shared, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => ({ file, room: roomOf(file), imports: importsOf(file) }));

describe('shared is a row of rooms', () => {
  test('every folder is a room that has a place in the order', () => {
    const unknown = new Set(files.map(({ room }) => room).filter((room) => !rooms.includes(room)));

    expect([...unknown]).toEqual([]);
  });

  test.each(files)('$file imports nothing below its room', ({ file, room, imports }) => {
    const allowed = rooms.slice(0, rooms.indexOf(room) + 1);
    const local = imports.filter((path) => path.startsWith('.'));

    for (const path of local) expect(allowed, path).toContain(roomOf(join(dirname(file), path)));
  });

  test.each(files.filter(({ room }) => room in folders))(
    '$file imports nothing from a folder after its own',
    ({ file, room, imports }) => {
      const order = folders[room] ?? [];
      const own = placeOf(file, order);
      const places = imports
        .filter((path) => path.startsWith('.'))
        .map((path) => join(dirname(file), path))
        .filter((path) => roomOf(path) === room)
        .map((path) => placeOf(path, order));

      expect(own).toBeGreaterThanOrEqual(0);
      for (const place of places) expect(place).toBeLessThanOrEqual(own);
    },
  );

  test('nothing in shared rests on the draw', () => {
    const others = files.filter(({ room }) => room !== 'draw');
    const resting = others.filter(({ file, imports }) =>
      imports.some((path) => roomOf(join(dirname(file), path)) === 'draw'),
    );

    expect(resting.map(({ file }) => file)).toEqual([]);
  });

  test.each(files)('$file brings only packages that its room lets in', ({ room, imports }) => {
    const foreign = imports.filter((path) => !path.startsWith('.')).map(packageOf);

    for (const name of foreign) expect(packages[room] ?? []).toContain(name);
  });
});

function placeOf(file: string, order: readonly (readonly string[])[]): number {
  return order.findIndex((side) => side.includes(file.split('/')[1] ?? ''));
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(shared, file), 'utf8');
  return [...source.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

function packageOf(path: string): string {
  const parts = path.split('/');
  return path.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}
