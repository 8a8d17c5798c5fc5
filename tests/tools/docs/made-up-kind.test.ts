import { expect, test } from 'vitest';
import { rolesPage } from '../../../tools/docs/roles-page.ts';
import { shownCaution, withCautions } from '../../fixtures/books/made-up-kind.ts';

test('a made-up kind stands in both tables of roles.md', () => {
  const rows = rolesPage(withCautions(shownCaution))
    .split('\n')
    .filter((line) => line.includes('`caution`'));

  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain('书面警示<br>Written caution');
  expect(rows[1]).toContain('生效期间公开');
});
