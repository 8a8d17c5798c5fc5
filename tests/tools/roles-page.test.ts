import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rolesPage } from '../../tools/lucheng/docs/roles-page.ts';
import { projectRoot } from '../../tools/start/project-root.ts';

test('docs/roles.md says what the code says: after a change, npm run lucheng -- docs roles', () => {
  expect(readFileSync(join(projectRoot, 'docs/roles.md'), 'utf8')).toBe(rolesPage());
});

test('Arts. 24, 35: in the table, the county inspects and does not list', () => {
  const row = (kind: string) =>
    rolesPage()
      .split('\n')
      .find((line) => line.includes(`\`${kind}\``))
      ?.split('|')
      .map((cell) => cell.trim());

  expect(row('inspection')?.slice(5, 7)).toEqual(['●', '●']);
  expect(row('listing')?.slice(5, 7)).toEqual(['●', '']);
  expect(row('removal')?.[4]).toBe('甲二');
});
