import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isDay } from '../../shared/time/shanghai.ts';
import { projectRoot } from '../project-root.ts';
import { hardDays } from './hard-days.ts';

// npm run any-day -- [DAY …] [-- WHAT VITEST RUNS]
/** Runs what asks for the time, as if the machine's clock stood at ten in the morning of that day in Shanghai. */
function passesOn(day: string): boolean {
  const aheadMs = Date.parse(`${day}T10:00:00+08:00`) - Date.now();
  const env = {
    ...process.env,
    LUCHENG_DAYS: day,
    LUCHENG_CLOCK_AHEAD_MS: String(aheadMs),
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'shift-clock.mjs')}`,
  };
  process.stdout.write(`\n── ${day}\n`);
  const run = tests.length > 0 ? tests : usual;
  const done = spawnSync('vitest', ['run', ...run], { cwd: projectRoot, stdio: 'inherit', env });
  return done.status === 0;
}

const usual = [
  'tests/tools/demo/demo-past',
  'tests/tools/lucheng/import-',
  'tests/tools/lucheng/lucheng-',
  'tests/tools/lucheng/tables',
  'tests/tools/lucheng/verify',
  'tests/worker/desk/reading/deadlines',
  'tests/worker/desk/reading/holidays',
  'tests/widget',
  'tests/extension',
  'tests/journeys/a-year',
  'tests/journeys/one-decision',
];

const words = process.argv.slice(2);
const [days, tests] = [words.filter(isDay), words.filter((word) => !isDay(word) && word !== '--')];
const failed = (days.length > 0 ? days : hardDays).filter((day) => !passesOn(day));
process.stdout.write(failed.length > 0 ? `✗ ${failed.join(', ')}\n` : '✓\n');
process.exitCode = failed.length > 0 ? 1 : 0;
