import { describe, expect, test } from 'vitest';
import { filesImportedBy, packagesImportedBy, sourcesIn } from '../support/source-imports.ts';

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
  'sheets',
  'importing',
  'vetting',
  'query-record',
  'draw',
  'view',
];

/** Packages are let in room by room. */
const packages: Readonly<Record<string, readonly string[]>> = {
  jurisdiction: ['chinese-days'],
  time: ['chinese-days'],
  ledger: ['canonicalize', '@noble/hashes', '@scure/base'],
  kinds: ['zod'],
  register: ['@noble/ed25519'],
  contract: ['zod'],
  sheets: ['csv-parse', 'fflate', 'read-excel-file', 'saxen'],
  vetting: [],
  'query-record': ['zod'],
  draw: ['@noble/curves'],
  view: ['preact', '@preact/signals', 'd3-scale', 'write-excel-file'],
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
  register: [
    ['trust'],
    ['packing'],
    ['search'],
    ['layers'],
    ['evidence'],
    ['changes'],
    ['beside'],
    ['reader'],
  ],
};

const files = sourcesIn('shared').filter((file) => !file.endsWith('.d.ts'));

describe('shared is a row of rooms', () => {
  test('every folder is a room that has a place in the order', () => {
    const unknown = new Set(files.map(roomOf).filter((room) => !rooms.includes(room)));

    expect([...unknown]).toEqual([]);
  });

  test.each(files)(
    '%s imports nothing outside shared, and nothing of a room after its own',
    (file) => {
      const allowed = rooms.slice(0, rooms.indexOf(roomOf(file)) + 1);
      const others = filesImportedBy(file).filter(
        (imported) => !imported.startsWith('shared/') || !allowed.includes(roomOf(imported)),
      );

      expect(others).toEqual([]);
    },
  );

  test.each(files.filter((file) => roomOf(file) in folders))(
    '%s imports nothing from a folder after its own',
    (file) => {
      const order = folders[roomOf(file)] ?? [];
      const own = placeOf(file, order);
      const later = filesImportedBy(file).filter(
        (imported) => roomOf(imported) === roomOf(file) && placeOf(imported, order) > own,
      );

      expect(own).toBeGreaterThanOrEqual(0);
      expect(later).toEqual([]);
    },
  );

  test('nothing in shared rests on the draw', () => {
    const resting = files.filter(
      (file) =>
        roomOf(file) !== 'draw' && filesImportedBy(file).some((one) => roomOf(one) === 'draw'),
    );

    expect(resting).toEqual([]);
  });

  test.each(files)('%s brings only packages that its room lets in', (file) => {
    const allowed = packages[roomOf(file)] ?? [];
    const foreign = packagesImportedBy(file).filter((name) => !allowed.includes(name));

    expect(foreign).toEqual([]);
  });
});

function placeOf(file: string, order: readonly (readonly string[])[]): number {
  return order.findIndex((side) => side.includes(file.split('/')[2] ?? ''));
}

/** Of a file under `shared`. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}
