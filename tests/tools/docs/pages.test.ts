import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, pages } from '../../../tools/docs/pages.ts';
import { projectRoot } from '../../../tools/project-root.ts';

test.each(Object.entries(pages))(
  'docs/%s.md says what the code says: after a change, npm run docs',
  (name, text) => {
    expect(readFileSync(join(projectRoot, fileOf(name)), 'utf8')).toBe(text());
  },
);
