import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../../../../worker/desk/http/body/parse-json.ts';

test('what JSON.stringify writes is parsed to the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const text = JSON.stringify(value);

      expect(parseJson(text)).toEqual({ kind: 'value', value: JSON.parse(text) });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  '',
  '{',
  '[',
  '"',
  '"\\',
  '"\\"',
  '{"a"',
  '{"a":',
  '{"\\x":1}',
  '{]',
  ']',
  'nul',
  '{"a":1}x',
])('%j is refused as no JSON', (text) => {
  expect(parseJson(text)).toEqual({ kind: 'malformed' });
});

test.each([
  '{"a":1,"a":1}',
  '{"a":1, "\\u0061" : 2}',
  '[{"b":{"a":[],"x":"}","a":{}}}]',
  '{"__proto__":1,"__proto__":2}',
])('%s is refused for a key that stands twice', (text) => {
  expect(parseJson(text)).toMatchObject({ kind: 'broken', rule: { rule: 'json.key-twice' } });
});

test('one key in several objects is accepted', () => {
  expect(parseJson('[{"a":{"a":"a"}},{"a":["a:","\\"a\\":"]}]').kind).toBe('value');
});

test('JSON is accepted 32 levels deep, and no deeper', () => {
  expect(parseJson('['.repeat(32) + ']'.repeat(32)).kind).toBe('value');
  expect(parseJson('['.repeat(33) + ']'.repeat(33))).toMatchObject({
    rule: { rule: 'json.depth' },
  });
});
