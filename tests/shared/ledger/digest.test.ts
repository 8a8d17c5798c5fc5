import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromBase64Url,
  fromHex,
  fromUtf8,
  sha256,
  toBase64Url,
  toHex,
  utf8,
} from '../../../shared/ledger/digest.ts';

test('FIPS 180-4: the SHA-256 of abc is the standard’s', () => {
  expect(toHex(sha256(utf8('abc')))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('bytes come back from hex and from base64url', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect([...(fromHex(toHex(bytes)) ?? [])]).toEqual([...bytes]);
      expect([...(fromBase64Url(toBase64Url(bytes)) ?? [])]).toEqual([...bytes]);
    }),
  );
});

test('text comes back from UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fromUtf8(utf8(text))).toBe(text);
    }),
  );
});

test('a byte order mark is kept, so that bytes and text correspond one to one', () => {
  expect(fromUtf8(utf8('\ufeffa'))).toBe('\ufeffa');
});

test.each(['abc', 'zz', '0x', ' ab'])('%j is not hex', (text) => {
  expect(fromHex(text)).toBeUndefined();
});

test.each(['_w==', '/w', 'ab c', 'a', '_x'])('%j is not base64url without padding', (text) => {
  expect(fromBase64Url(text)).toBeUndefined();
});

test('malformed UTF-8 has no text, and a lone surrogate has no bytes', () => {
  expect(fromUtf8(Uint8Array.of(0xff))).toBeUndefined();
  expect(() => utf8('\ud800')).toThrow(/utf-?8|surrogate|well-formed/i);
});
