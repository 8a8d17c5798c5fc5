import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { optionsFrom } from '../../extension/options-from.ts';
import { sourceFaults } from '../../extension/source-faults.ts';
import { registerFormat } from '../../shared/register/trust/head.ts';
import { projectRoot } from '../project-root.ts';
import { say } from '../start/say.ts';
import { releaseSteps, takeBack } from './make-release.ts';
import { type ReleaseState, releaseFaults } from './release-faults.ts';

// npm run release -- VERSION [--dry-run]
const asked = readWords(process.argv.slice(2));
if (asked) process.exitCode = await release(asked.version, asked.isDry);
else process.exitCode = 2;

async function release(version: string, isDry: boolean): Promise<number> {
  const faults = releaseFaults(stateFor(version));
  for (const fault of faults) say(`✗ ${fault}`);
  if (faults.length > 0) return 1;
  const steps = releaseSteps(version);
  if (isDry) {
    say(`Nothing stands in the way of ${version}. It would make:`);
    for (const { says } of steps) say(`  ${says}`);
    return 0;
  }
  try {
    for (const { says, act } of steps) {
      say(says);
      await act();
    }
  } catch (error) {
    takeBack();
    say(`✗ ${error instanceof Error ? error.message : error}\nThe version is what it was.`);
    return 1;
  }
  say(`
${version} is made, on this machine only. Next, by hand (docs/deployment.md):
  git push --follow-tags
  npm run deploy:public, then npm run deploy:desk: readers know a format before it is written
  upload dist/release/lucheng-chrome-${version}.zip to the extension stores`);
  return 0;
}

function stateFor(version: string): ReleaseState {
  const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: projectRoot, encoding: 'utf8' });
  return {
    version,
    current: JSON.parse(read('package.json')).version,
    changes: git('status', '--porcelain'),
    tags: git('tag', '--list').split('\n'),
    changelog: read('CHANGELOG.md'),
    format: registerFormat,
    sourceFaults: sourceFaults(optionsFrom(process.env).sources),
  };
}

function readWords(
  words: string[],
): { readonly version: string; readonly isDry: boolean } | undefined {
  try {
    const options = { 'dry-run': { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const [version, ...more] = positionals;
    if (version !== undefined && more.length === 0) return { version, isDry: values['dry-run'] };
    say('Usage: npm run release -- VERSION [--dry-run]');
  } catch (error) {
    say(String(error instanceof Error ? error.message : error));
  }
  return undefined;
}
