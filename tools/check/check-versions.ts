import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { minimumVersions } from '../../extension/minimum-versions.ts';
import { projectRoot } from '../project-root.ts';
import { guardedNames } from './guarded-names.ts';
import { type BuiltFor, versionFaults } from './version-faults.ts';
import type { OldestBrowser } from './young-names.ts';

// Whether the oldest published browsers know what the extension is built of. The builds are those of the step before.
const read = (file: string) => readFileSync(file, 'utf8');
const data = JSON.parse(read(createRequire(import.meta.url).resolve('@mdn/browser-compat-data')));
const { chrome, firefox } = minimumVersions;
const faults = versionFaults(
  data,
  [
    builtFor({ name: 'chrome', version: chrome }, 'chrome'),
    builtFor({ name: 'edge', version: chrome }, 'chrome'),
    builtFor({ name: 'firefox', version: firefox }, 'firefox'),
  ],
  guardedNames,
);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

function builtFor(browser: OldestBrowser, folder: string): BuiltFor {
  const dir = join(projectRoot, 'dist/extension', folder);
  const files = globSync('**/*.{js,css}', { cwd: dir });
  const texts = files.map((file) => read(join(dir, file)));
  return { browser, texts, manifest: JSON.parse(read(join(dir, 'manifest.json'))) };
}
