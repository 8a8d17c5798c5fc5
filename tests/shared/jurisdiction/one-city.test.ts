import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const ofTheCity = 'shared/jurisdiction/330300/';
/** The files that run one city: its demo, the local desk, the check’s build. */
const deployments = /^tools\/(?:demo|start|town)\/|^tools\/check\/build-extension\.ts$/u;

const sources = ['shared', 'worker', 'widget', 'extension', 'tools'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file}`)
    .filter((file) => /\.tsx?$/u.test(file) && !file.includes('node_modules')),
);

function withoutComments(file: string): string {
  return readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/ .*$/gmu, '');
}

test('no file names one city or its province but their data, the lists of places, and national tables', () => {
  const naming = sources
    .filter((file) => !file.startsWith(ofTheCity) && !deployments.test(file))
    .filter((file) =>
      /330300|温州|温政|浙江|Wenzhou|Wenzheng|Zhejiang/iu.test(withoutComments(file)),
    );

  expect(sources.length).toBeGreaterThan(500);
  expect(naming.toSorted()).toEqual([
    // Every province and prefecture.
    'shared/jurisdiction/areas.ts',
    'shared/jurisdiction/jurisdictions.ts',
    'shared/jurisdiction/local-norms.ts',
    'shared/jurisdiction/places.ts',
    'shared/jurisdiction/tender-sites.ts',
    // Every province, because titles begin with one.
    'shared/jurisdiction/title-forms.ts',
    // Some sample characters that tell builds apart.
    'shared/register/reader/names-file.ts',
  ]);
});
