import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFaults } from '../../../tools/check/lock-faults.ts';
import { chosenStages } from '../../../tools/check/steps.ts';
import { projectRoot } from '../../../tools/project-root.ts';

const integrity = `sha512-${'A'.repeat(86)}==`;
const good = { version: '1.0.0', integrity };

test('every package of the lock file has its hash', async () => {
  const lock = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8'));

  expect(lockFaults(lock)).toEqual([]);
});

test('npm run check looks at the lock file', () => {
  const steps = chosenStages([], false).flat(2);
  expect(steps.map(({ command }) => command.join(' '))).toContain('node tools/check/check-lock.ts');
});

test.each<[string, object, string]>([
  ['no hash', { version: '1.0.0' }, 'no SHA-512'],
  ['a weak hash', { ...good, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'no SHA-512'],
  ['a hash cut off', { ...good, integrity: integrity.slice(0, -9) }, 'no SHA-512'],
  ['no version', { integrity }, 'no version'],
  [
    'a tarball without encryption',
    { ...good, resolved: 'http://registry.example/a.tgz' },
    'comes from',
  ],
  ['a repository', { ...good, resolved: 'git+ssh://git@example.com/a.git#1' }, 'comes from'],
  ['a folder', { link: true, resolved: '../a' }, 'is a link'],
])('a package with %s is named', (_name, locked, fault) => {
  const faults = lockFaults({
    packages: { '': {}, 'node_modules/a': locked, 'node_modules/b': good },
  });

  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('node_modules/a');
  expect(faults[0]).toContain(fault);
});

test('a lock file without packages is no lock file', () => {
  expect(lockFaults({})).toHaveLength(1);
});
