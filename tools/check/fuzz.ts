import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

// npm run fuzz [-- FILE …]
const [times, limitMs] = [20, 20_000];

/** The test files with laws, which are tried on examples drawn at random; those in browsers only by name. */
function filesWithLaws(): readonly string[] {
  return globSync('tests/**/*.test.{ts,tsx}', { cwd: projectRoot })
    .filter((file) => !file.startsWith('tests/journeys/'))
    .filter((file) => readFileSync(join(projectRoot, file), 'utf8').includes('fc.assert('))
    .sort();
}

const named = process.argv.slice(2);
const seed = process.env.LUCHENG_SEED ?? String(randomInt(2 ** 31));
const env = {
  ...process.env,
  LUCHENG_SEED: seed,
  LUCHENG_FUZZ_TIMES: String(times),
  LUCHENG_FUZZ_LIMIT_MS: String(limitMs),
};
process.stdout.write(`Seed ${seed}: LUCHENG_SEED=${seed} npm run fuzz -- FILE tries the same\n`);
const files = named.length > 0 ? named : filesWithLaws();
const done = spawnSync('vitest', ['run', '--testTimeout=600000', ...files], {
  cwd: projectRoot,
  stdio: 'inherit',
  env,
});
process.exitCode = done.status ?? 1;
