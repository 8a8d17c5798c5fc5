import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../tools/project-root.ts';

const page = readFileSync(join(projectRoot, 'docs/architecture.md'), 'utf8');
const [, plan = ''] = /^## The house\n+```\n([\s\S]*?)^```/mu.exec(page) ?? [];
/** A file that is named there counts for no folder. */
const named = new Set(plan.replaceAll(/\S+\.ts\b/gu, '').match(/[a-z]+(?:-[a-z]+)*/gu));

/** What builds leave behind, which is no part of the house. */
const built = 'dist';

test.each([
  'shared',
  'shared/kinds',
  'shared/rating',
  'shared/register',
  'worker',
  'worker/desk',
  'worker/public',
  'extension',
  'extension/page',
  'tools',
  'tests',
])('docs/architecture.md names each folder of %s in its plan of the house', (parent) => {
  const folders = readdirSync(join(projectRoot, parent), { withFileTypes: true })
    .filter((one) => one.isDirectory() && !one.name.startsWith('.') && one.name !== built)
    .map(({ name }) => name);

  expect(folders.length).toBeGreaterThan(1);
  expect(folders.filter((name) => !named.has(name))).toEqual([]);
});
