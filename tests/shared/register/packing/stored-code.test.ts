import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromStoredCode, toStoredCode } from '../../../../shared/register/packing/stored-code.ts';
import { makeCode } from '../../../fixtures/register/make-records.ts';

test('every code survives storing, with right check digits or wrong ones', () => {
  const codes = fc.oneof(fc.nat(999_999).map(makeCode), fc.stringMatching(/^[0-9A-Z]{18}$/));
  fc.assert(
    fc.property(codes, (code) => {
      expect(fromStoredCode(toStoredCode(code))).toBe(code);
    }),
  );
});

test('right check digits are left out of a stored code', () => {
  expect(toStoredCode(makeCode(1))).toBe(`${makeCode(1).slice(0, 16)}\0\0`);
});
