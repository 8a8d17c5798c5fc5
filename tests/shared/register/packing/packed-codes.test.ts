import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCodes, packCodes } from '../../../../shared/register/packing/packed-codes.ts';
import { makeCode } from '../../../fixtures/register/make-records.ts';

const anyCode = fc.oneof(
  fc.nat(999_999).map(makeCode),
  fc.stringMatching(/^[0-9A-Z]{18}$/),
  // A person's code.
  fc.stringMatching(/^[0-9]{6}P-[0-9A-Z]{10}$/),
);

test('codes come back as they were packed, and each is found where it is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyCode, { maxLength: 50 }), (codes) => {
      const opened = openCodes(packCodes(codes), codes.length);

      expect(codes.map((_, record) => opened?.at(record))).toEqual(codes);
      for (const [record, code] of codes.entries()) {
        expect(opened?.find(code, () => [0, codes.length])).toBe(record);
      }
    }),
  );
});

test('codes that are not there are not found, however like one that is', () => {
  const codes = Array.from({ length: 1000 }, (_, serial) => makeCode(serial));
  const opened = openCodes(packCodes(codes), codes.length);

  const others = codes.flatMap((code) => [`92${code.slice(2)}`, `${code.slice(0, 17)}!`]);

  for (const other of [...others, makeCode(1001)]) {
    expect(opened?.find(other, () => [0, codes.length])).toBeUndefined();
  }
});

test('a code whose check digits are right takes eight bytes', () => {
  const codes = Array.from({ length: 1000 }, (_, serial) => makeCode(serial));

  const sections = Object.values(packCodes(codes));

  const bytes = sections.reduce((sum, { byteLength }) => sum + byteLength, 0);
  expect(bytes).toBe(1000 * 8 + 8);
});

test('code columns of different lengths don’t open', () => {
  const packed = packCodes([makeCode(1), makeCode(2)]);

  expect(openCodes(packed, 3)).toBeUndefined();
  expect(openCodes({ ...packed, codePairs: Uint16Array.of(1) }, 2)).toBeUndefined();
  expect(openCodes({ ...packed, oddRecords: Uint32Array.of(0) }, 2)).toBeUndefined();
});
