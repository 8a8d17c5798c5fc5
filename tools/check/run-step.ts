import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../start/project-root.ts';
import type { Step } from './steps.ts';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Runs a step with its output on this terminal. A step without counts of its own counts as one. */
export function runStep(step: Step): Counts {
  const [command, ...rest] = step.command;
  const counts = step.countsFile && join(projectRoot, step.countsFile);
  if (counts) rmSync(counts, { force: true });
  process.stdout.write(`\n── ${step.name}: ${step.command.join(' ')}\n`);
  const done = spawnSync(command, rest, { cwd: projectRoot, stdio: 'inherit', env: quietly });
  const isGood = done.status === 0;
  if (counts === undefined || !existsSync(counts)) {
    return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
  }
  return withExitStatus(readCounts(counts), isGood);
}

/** Nothing that is checked has to tell its makers. */
const quietly = { ...process.env, WRANGLER_SEND_METRICS: 'false', DO_NOT_TRACK: '1' };

function readCounts(file: string): Counts {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A run can fail without a failed test: a file that doesn't load, an error after the last test. */
function withExitStatus(counts: Counts, isGood: boolean): Counts {
  return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
