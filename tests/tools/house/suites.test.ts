import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesImportedBy, sourcesIn } from '../../support/source-imports.ts';

/** What tests and measuring programs share; each imports only itself and those before it. */
const shared = ['fixtures', 'support', 'desks', 'corpus', 'gallery', 'screenshots', 'bench'];

/** Each imports what is shared, and nothing of another suite. */
const suites = [
  'shared',
  'view',
  'widget',
  'worker/site',
  'extension',
  'worker/desk',
  'worker/public',
  'tools',
  'journeys',
  'attacks/query-record',
  'attacks/register',
  'attacks/ledger',
  'attacks/desk',
  'attacks/public',
  'attacks/page',
  'attacks/extension',
];

/** The test desk's settings, which Vitest's own configuration needs too. */
const files = sourcesIn('tests').filter((file) => file !== 'tests/worker/desk-options.ts');

test('each folder of the tests is a suite or is shared by them', () => {
  expect(files.filter((file) => placeOf(file) === undefined)).toEqual([]);
});

test('no suite imports anything of another suite', () => {
  const reaching = files.flatMap((file) =>
    filesImportedBy(file)
      .filter((imported) => imported.startsWith('tests/') && !mayImport(file, imported))
      .map((imported) => `${file} → ${imported}`),
  );

  expect(reaching).toEqual([]);
});

test('what tests wait for has the patience of vitest.config.ts, and no shorter one of its own', () => {
  const ownPatience = /vi\.wait(For|Until)\(|poll\([^;]*timeout:/;
  const hasty = files
    .filter((file) => !file.startsWith('tests/bench/'))
    .filter((file) => ownPatience.test(readFileSync(file, 'utf8')));

  expect(hasty).toEqual([]);
});

function mayImport(file: string, imported: string): boolean {
  const [own, other] = [placeOf(file) ?? '', placeOf(imported) ?? ''];
  if (own === other) return true;
  const place = shared.indexOf(own);
  return shared.slice(0, place < 0 ? shared.length : place).includes(other);
}

/** Undefined for a file that lies in none of them. */
function placeOf(file: string): string | undefined {
  return [...shared, ...suites].find((place) => file.startsWith(`tests/${place}/`));
}
