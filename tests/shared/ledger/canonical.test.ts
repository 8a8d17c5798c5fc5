import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalBytes, canonicalJson } from '../../../shared/ledger/canonical.ts';

test('RFC 8785 § 3.2.3: members are sorted by UTF-16 units, and numbers and strings have one spelling', () => {
  const value = {
    '\u20ac': 1e21,
    '\r': 0.002,
    '1': '\u000f\n"',
    '\ud83d\ude00': [null, -0],
    ö: true,
  };

  expect(canonicalJson(value)).toBe(
    '{"\\r":0.002,"1":"\\u000f\\n\\"","ö":true,"€":1e+21,"😀":[null,0]}',
  );
});

test('members that are undefined are left out of the canonical form', () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
});

test('the order in which members were written does not matter to the canonical form', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (record) => {
      const reversed = Object.fromEntries(Object.entries(record).reverse());

      expect(canonicalJson(reversed)).toBe(canonicalJson(record));
    }),
  );
});

test('canonical bytes are UTF-8', () => {
  expect([...canonicalBytes('诚')]).toEqual([0x22, 0xe8, 0xaf, 0x9a, 0x22]);
});

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { a: ['\udc00'] }])(
  'a value that JSON cannot hold has no canonical form: %j',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(
      /canonical form|not allowed|Lone surrogate|[Ss]urrogate/,
    );
  },
);
