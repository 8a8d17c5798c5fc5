import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registerFormat } from '../../../shared/register/trust/head.ts';
import { projectRoot } from '../../../tools/project-root.ts';
import { formatOf, sectionsOf } from '../../../tools/release/changelog.ts';
import { type ReleaseState, releaseFaults } from '../../../tools/release/release-faults.ts';

const changelog = `# Changelog

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added

- Something.

Register format 2.

## [0.1.0] - 2026-11-01

Register format 1.
`;

const good: ReleaseState = {
  version: '0.2.0',
  current: '0.1.0',
  changes: '',
  tags: ['v0.1.0', ''],
  changelog,
  format: 2,
  sourceFaults: [],
};

test('a release with a greater version that the changelog lists may be made', () => {
  expect(releaseFaults(good)).toEqual([]);
});

test.each<[string, Partial<ReleaseState>, string]>([
  ['the version that there is', { current: '0.2.0' }, 'not greater than 0.2.0'],
  ['a smaller version', { current: '0.10.0' }, 'not greater than 0.10.0'],
  ['words behind the version', { version: '0.2.0-rc.1' }, 'is no version'],
  ['a number no store takes', { version: '0.2.65536' }, 'is no version'],
  ['a tag that is taken', { tags: ['v0.2.0'] }, 'The tag v0.2.0 is there already'],
  [
    'changes in the tree',
    { changes: ' M package.json\n' },
    'The tree has changes:\n M package.json',
  ],
  [
    'a register source that nobody could believe',
    { sourceFaults: ['pins no keys'] },
    'pins no keys',
  ],
  ['a version without a section', { version: '0.3.0' }, 'no “## [0.3.0] - DAY”'],
  [
    'a section without a day',
    { changelog: '## [0.2.0]\n\nRegister format 2.\n' },
    'gives 0.2.0 no day',
  ],
  [
    'a day that doesn’t exist',
    { changelog: '## [0.2.0] - 2026-11-31\n\nRegister format 2.\n' },
    'gives 0.2.0 no day',
  ],
  ['a format that isn’t told', { format: 1 }, 'doesn’t say “Register format 1.”'],
  [
    'a format that the readers of the last release can’t follow',
    { format: 3, changelog: changelog.replace('format 2.', 'format 3.') },
    'The last release wrote register format 1',
  ],
])('%s stops a release', (_, change, why) => {
  expect(releaseFaults({ ...good, ...change })).toEqual([expect.stringContaining(why)]);
});

test('everything that stops a release is told at once', () => {
  expect(
    releaseFaults({ ...good, changes: ' M a', sourceFaults: ['pins no keys'], changelog: '' }),
  ).toHaveLength(3);
});

test('this project’s changelog lists versions, the unreleased first, and says its format', () => {
  const [first, ...released] = sectionsOf(readFileSync(join(projectRoot, 'CHANGELOG.md'), 'utf8'));

  expect(first?.version).toBe('Unreleased');
  expect(first && formatOf(first)).toBe(registerFormat);
  for (const { day } of released) expect(day).toBeDefined();
});

test('the register format that the document describes is the one that is written', () => {
  const page = readFileSync(join(projectRoot, 'docs/register-format.md'), 'utf8');

  expect(page).toContain(`\nFormat ${registerFormat}. `);
});
