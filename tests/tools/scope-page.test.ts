import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scopePage } from '../../tools/lucheng/docs/scope-page.ts';
import { projectRoot } from '../../tools/start/project-root.ts';

test('docs/scope.md says what the code says: after a change, npm run lucheng -- docs scope', () => {
  expect(readFileSync(join(projectRoot, 'docs/scope.md'), 'utf8')).toBe(scopePage());
});
