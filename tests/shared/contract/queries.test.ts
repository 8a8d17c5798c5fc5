import { expect, test } from 'vitest';
import {
  langQuery,
  maxStandings,
  noQuery,
  searchQuery,
  standingsQuery,
} from '../../../shared/contract/queries.ts';

test('the codes of a query are sorted and trimmed, and each is taken once', () => {
  expect(standingsQuery.parse({ codes: ' b,a ,b' })).toEqual({ codes: ['a', 'b'] });
});

test.each([1, maxStandings])('a query may have %i codes', (count) => {
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
])('the malformed query %# is refused', (schema, query) => {
  expect(schema.safeParse(query).success).toBe(false);
});

test('a field left out of a query has its default', () => {
  expect(langQuery.parse({})).toEqual({ lang: 'zh' });
  expect(searchQuery.parse({ name: ' 示例 ' })).toEqual({ name: '示例', limit: 20, page: 1 });
});
