import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  organisationCheckDigit,
  parseUscc,
  usccCheckDigit,
} from '../../../shared/identity/uscc.ts';

const code = '91990000MA0000007X';

describe('domain § 4: a unified social credit code', () => {
  test.each([
    ['as printed', code],
    ['in lower case', code.toLowerCase()],
    ['in full width', inFullWidth(code)],
    ['in groups', ' 91990000 MA000000\u00a07X\u200b'],
  ])('a unified social credit code is read %s', (_, raw) => {
    expect(parseUscc(raw)).toEqual({ kind: 'valid', code, holder: 'enterprise' });
  });

  test.each([
    ['11990000MA00000076', 'government-body'],
    ['12990000MA00000073', 'public-institution'],
    ['31990000MA00000074', 'law-firm'],
    ['34990000MA0000007T', 'forensic-institution'],
    ['51990000MA00000072', 'association'],
    ['52990000MA0000007Y', 'private-non-enterprise'],
    ['53990000MA0000007U', 'foundation'],
    ['59990000MA00000079', 'other'],
    ['81990000MA0000007Y', 'trade-union'],
    ['92990000MA0000007T', 'sole-trader'],
    ['93990000MA0000007P', 'cooperative'],
  ])('the code %s belongs to a holder of the kind %s', (raw, holder) => {
    expect(parseUscc(raw)).toMatchObject({ kind: 'valid', holder });
  });

  test.each([
    ['', { rule: 'length', length: 0 }],
    ['91990000MA0000007', { rule: 'length', length: 17 }],
    [`${code}0`, { rule: 'length', length: 19 }],
    ['919900I0MA0000007X', { rule: 'character', position: 7 }],
    ['9199000AMA0000007X', { rule: 'character', position: 8 }],
    ['91990000MA00O0007X', { rule: 'character', position: 13 }],
    ['91990000$A0000007X', { rule: 'character', position: 9 }],
    ['91990000-A0000007X', { rule: 'length', length: 17 }],
    ['91990000MA00000070', { rule: 'check-digit', expected: 'X', code: '91990000MA00000070' }],
    [
      '91990000MA00000081',
      { rule: 'organisation-check-digit', expected: '7', code: '91990000MA00000081' },
    ],
  ])('the code %j is refused with the rule that it breaks', (raw, fault) => {
    expect(parseUscc(raw)).toEqual({ kind: 'invalid', ...fault });
  });

  test('a code with one character mistyped is never accepted', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(
        fc.nat({ max: 99_999_999 }),
        fc.nat({ max: 17 }),
        fc.constantFrom(...alphabet),
        (number, at, char) => {
          const valid = makeCode(number);
          const mistyped = valid.slice(0, at) + char + valid.slice(at + 1);
          expect(parseUscc(valid).kind).toBe('valid');
          expect(parseUscc(mistyped).kind).toBe(mistyped === valid ? 'valid' : 'invalid');
        },
      ),
    );
  });
});

function makeCode(number: number): string {
  const organisation = String(number).padStart(8, '0');
  const first17 = `91990000${organisation}${organisationCheckDigit(organisation)}`;
  return first17 + usccCheckDigit(first17);
}

function inFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
