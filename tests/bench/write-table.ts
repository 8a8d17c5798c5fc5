import { execFileSync, type StdioOptions } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../tools/project-root.ts';
import type { BenchResult } from './result.ts';

const path = join(projectRoot, 'docs/benchmarks.md');
const start = '<!-- table: npm run bench -- all -->';
const end = '<!-- end of table -->';

/** Puts the results into `docs/benchmarks.md` in place of the last ones; the text around the table stays. */
export async function writeTable(benchResults: readonly BenchResult[]): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => `# Benchmarks\n\n${start}\n${end}\n`);
  const [before, after] = [text.split(start)[0], text.split(end)[1]];
  if (before === undefined || after === undefined)
    throw new Error(`${path} has no place for the table`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${before}${start}\n${tableOf(benchResults)}\n${end}${after}`);
  return path;
}

function tableOf(benchResults: readonly BenchResult[]): string {
  const rows = benchResults.flatMap(({ bench, results }) =>
    results.map(
      ({ key, value, unit, target, met }) =>
        `| ${bench} | ${key} | ${value} ${unit} | ${target} | ${met ? 'yes' : '**no**'} |`,
    ),
  );
  return [
    '',
    provenance(),
    '',
    '| bench | key | measured | target | met |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function provenance(): string {
  const [first, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const commit = commitOf(projectRoot);
  const date = new Date().toISOString().slice(0, 10);
  return `${first?.model ?? 'unknown processor'}, ${others.length + 1} cores, ${memory} GB · ${date} · ${commit}`;
}

function commitOf(cwd: string): string {
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd,
      encoding: 'utf8',
      stdio,
    }).trim();
  } catch {
    return 'not committed';
  }
}
