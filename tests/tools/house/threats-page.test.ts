import { access, glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../tools/project-root.ts';

const page = await readFile(join(projectRoot, 'docs/threats.md'), 'utf8');
const isRule = (line = '') => line.startsWith('| --');
const rows = page
  .split('\n')
  .filter(
    (line, place, lines) => line.startsWith('|') && !isRule(line) && !isRule(lines[place + 1]),
  );
const named = rows.map((row) =>
  [...row.matchAll(/\]\(\.\.\/(tests\/[^)]+)\)/g)].flatMap(([, at]) => at ?? []),
);

test('every threat of docs/threats.md names tests that are there', async () => {
  expect(named.length).toBeGreaterThan(40);
  for (const tests of named) {
    expect(tests).not.toEqual([]);
    for (const at of tests) await access(join(projectRoot, at));
  }
});

test('every attack that is tried has a row in docs/threats.md', async () => {
  const tried: string[] = [];
  for await (const at of glob('tests/attacks/**/*.test.ts', { cwd: projectRoot })) tried.push(at);
  const told = new Set(named.flat());

  expect(tried.length).toBeGreaterThan(20);
  expect(tried.filter((at) => !told.has(at))).toEqual([]);
});
