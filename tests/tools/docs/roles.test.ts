import { expect, test } from 'vitest';
import { rolesPage } from '../../../tools/docs/roles-page.ts';

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
