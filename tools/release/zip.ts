import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { optionsFrom } from '../../extension/options-from.ts';
import { projectRoot } from '../project-root.ts';
import { makePackages, releaseDir, sumsOf } from './make-packages.ts';
import { rollOutFrom } from './roll-out-from.ts';

// npm run zip [-- --home URL [--key FILE] [--xpi FILE]]
try {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { home: text, key: text, xpi: text } });
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const { sources } = optionsFrom(process.env);
  const made = await makePackages({
    version,
    sources,
    outDir: releaseDir,
    rollOut: rollOutFrom(values),
  });
  const files = made.map((file) => relative(projectRoot, join(releaseDir, file)));
  const sums = sumsOf(files, projectRoot);
  writeFileSync(join(releaseDir, 'SHA256SUMS'), sums);
  process.stdout.write(sums);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
