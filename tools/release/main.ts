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
import type { RollOut } from './roll-out.ts';
import { rollOutFrom } from './roll-out-from.ts';

// npm run release -- VERSION [--dry-run] [--home URL [--key FILE]]
type Asked = {
  readonly version: string;
  readonly isDry: boolean;
  readonly rollOut: RollOut | undefined;
};
const asked = readWords(process.argv.slice(2));
process.exitCode = asked ? await release(asked) : 2;

async function release({ version, isDry, rollOut }: Asked): Promise<number> {
  const faults = releaseFaults(stateFor(version));
  for (const fault of faults) say(`✗ ${fault}`);
  if (faults.length > 0) return 1;
  const steps = releaseSteps(version, rollOut);
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
  upload lucheng-chrome-${version}.zip to the stores of Chrome and Edge, lucheng-firefox-${version}.zip with
  lucheng-source-${version}.zip to that of Firefox; what their forms ask is in listing/ (all in dist/release)`);
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

function readWords(words: string[]): Asked | undefined {
  try {
    const text = { type: 'string' } as const;
    const options = {
      'dry-run': { type: 'boolean', default: false },
      home: text,
      key: text,
    } as const;
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const [version, ...more] = positionals;
    if (version !== undefined && more.length === 0) {
      return { version, isDry: values['dry-run'], rollOut: rollOutFrom(values) };
    }
    say('Usage: npm run release -- VERSION [--dry-run] [--home URL [--key FILE]]');
  } catch (error) {
    say(String(error instanceof Error ? error.message : error));
  }
  return undefined;
}
