import { expect, test } from 'vitest';
import {
  langQuery,
  maxStandings,
  noQuery,
  searchQuery,
  standingsQuery,
} from '../../../shared/contract/queries.ts';

test('codes are sorted, trimmed and each taken once', () => {
  expect(standingsQuery.parse({ codes: ' b,a ,b' })).toEqual({ codes: ['a', 'b'] });
});

test.each([1, maxStandings])('%i codes are not too many', (count) => {
  const codes = Array.from({ length: count }, (_, i) => `c${i}`).join();

  expect(standingsQuery.parse({ codes }).codes).toHaveLength(count);
});

test.each([
  [standingsQuery, { codes: Array.from({ length: maxStandings + 1 }, (_, i) => i).join() }],
  [searchQuery, { name: '示' }],
  [searchQuery, { name: '示例', limit: '101' }],
  [searchQuery, { name: '示例', limit: '1.5' }],
  [langQuery, { lang: 'fr' }],
  [noQuery, { anything: '1' }],
])('%# is refused', (schema, query) => {
  expect(schema.safeParse(query).success).toBe(false);
});

test('what is left out has its default', () => {
  expect(langQuery.parse({})).toEqual({ lang: 'zh' });
  expect(searchQuery.parse({ name: ' 示例 ' })).toEqual({ name: '示例', limit: 20 });
});
