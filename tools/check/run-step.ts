import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { lastLines, type Report } from './report.ts';
import type { Step } from './steps.ts';

/** Runs a step and hands on what it says. A step that reports no tests counts as one. */
export async function runStep(step: Step, say: (text: string) => void): Promise<Report> {
  const file = join(projectRoot, '.lucheng/checks', `${step.name}.json`);
  rmSync(file, { force: true });
  const startMs = performance.now();
  say(`\n── ${step.name}: ${step.command.join(' ')}\n`);
  let output = '';
  const status = await run(step, { ...environment, LUCHENG_REPORT: file }, (text) => {
    output += text;
    say(text);
  });
  say(`── ${step.name}: ${Math.round((performance.now() - startMs) / 1000)} s\n`);
  const report: Report =
    step.reports && existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : { passed: status === 0 ? 1 : 0, skipped: 0, failures: [] };
  if (status === 0 || report.failures.length > 0) return report;
  // A run can fail without a failed test; then what it said last tells why.
  const name = `${step.name} ended with ${status ?? 'a signal'}`;
  return { ...report, failures: [{ file: '', name, message: lastLines(output, 8) }] };
}

async function run(
  { command: [command, ...rest] }: Step,
  env: NodeJS.ProcessEnv,
  say: (text: string) => void,
): Promise<number | null> {
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  const child = spawn(command, rest, { cwd: projectRoot, stdio: [...stdio], env });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', say);
  }
  const [status] = await once(child, 'close');
  return status;
}

/** Nothing that is checked has to tell its makers; a terminal's colours stay. */
const environment = {
  ...process.env,
  WRANGLER_SEND_METRICS: 'false',
  DO_NOT_TRACK: '1',
  ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
};
