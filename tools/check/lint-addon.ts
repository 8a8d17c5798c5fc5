import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { addonLintFaults } from './addon-lint-faults.ts';
import { reviewedWarnings } from './addon-warnings.ts';

// What the add-ons' store itself lints by, over the build for Firefox that the step before has made.
const dir = join(projectRoot, 'dist/extension/firefox');
const { stdout, stderr } = spawnSync('addons-linter', ['--output=json', dir], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (!stdout.startsWith('{')) throw new Error(`addons-linter did not report: ${stderr}${stdout}`);
const faults = addonLintFaults(JSON.parse(stdout), reviewedWarnings, (file) =>
  readFileSync(join(dir, file), 'utf8'),
);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
