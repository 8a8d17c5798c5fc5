import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addonLintFaults } from '../../../tools/check/addon-lint-faults.ts';
import { reviewedWarnings } from '../../../tools/check/addon-warnings.ts';
import { chosenStages } from '../../../tools/check/steps.ts';
import { projectRoot } from '../../../tools/project-root.ts';

const code = 'UNSAFE_VAR_ASSIGNMENT';
const reviewed = [{ code, beside: '.innerHTML=', reason: 'never called' }];
const files: Readonly<Record<string, string>> = {
  'known.js': `first\n${'x'.repeat(2000)}e.innerHTML=t`,
  'other.js': `${'x'.repeat(2000)}eval(t)${'x'.repeat(2000)}e.innerHTML=t`,
};
const read = (file: string) => files[file] ?? '';
const message = 'Unsafe assignment to innerHTML';
const known = { code, message, file: 'known.js', line: 2, column: 2003 };

test('a package with the reviewed warnings and nothing else has no fault', () => {
  expect(addonLintFaults({ errors: [], warnings: [known, known] }, reviewed, read)).toEqual([]);
});

test.each([
  ['another kind of warning at the same place', { ...known, code: 'DANGEROUS_EVAL' }],
  ['the same warning at another place', { ...known, file: 'other.js', line: 1, column: 2001 }],
  ['a warning of the package as a whole', { code, message: 'Nothing said of it' }],
])('in the package for Firefox, %s is a fault', (_, warning) => {
  const faults = addonLintFaults({ errors: [], warnings: [known, warning] }, reviewed, read);

  expect(faults).toEqual([expect.stringContaining(`Not reviewed: ${warning.code}`)]);
});

test('an error is a fault whatever is reviewed, and so is a reviewed warning that is gone', () => {
  const faults = addonLintFaults({ errors: [known], warnings: [] }, reviewed, read);

  expect(faults).toEqual([
    expect.stringMatching(/^Error: UNSAFE_VAR_ASSIGNMENT.*\(known\.js:2:2003\)/),
    expect.stringMatching(/^Gone: UNSAFE_VAR_ASSIGNMENT beside \.innerHTML=/),
  ]);
});

test('every reviewed warning has a reason', () => {
  for (const { reason } of reviewedWarnings) expect(reason.length).toBeGreaterThan(30);
});

test('no component of the extension writes HTML by text, as a reason says', () => {
  const files = globSync('{extension,shared}/**/*.{ts,tsx}', { cwd: projectRoot });

  expect(files.length).toBeGreaterThan(500);
  for (const file of files) {
    const text = readFileSync(join(projectRoot, file), 'utf8');
    expect([file, text.includes('dangerouslySetInnerHTML')]).toEqual([file, false]);
  }
});

test('npm run check lints what it has built for Firefox', () => {
  const names = chosenStages([], false)
    .flat(2)
    .map(({ name }) => name);

  expect(names.slice(names.indexOf('extension build'))).toContain('add-on lint');
});
