import { describe, expect, test } from 'vitest';
import { maskedNumber, maskIdentityNumbers } from '../../../shared/tables/mask-identity-numbers.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

describe('an identity number in a text is masked', () => {
  test.each([
    ['with a right check digit', '99000019900101002X'],
    ['with a wrong check digit', '990000199001010020'],
    ['with a small x', '99000019900101002x'],
    ['in full width', '９９００００１９９００１０１００２Ｘ'],
    ['in groups', '990000 19900101 002X'],
    ['with hyphens', '990000-19900101-002X'],
    ['with invisible characters', '990000\u200b19900101\u200b002X'],
    ['of the older 15 characters', '990000900101002'],
    ['of a foreigner', '933301199001010029'],
    ['rounded by a spreadsheet', '9.9000019900101E+17'],
    ['half hidden at its end', '99000019900101002*'],
  ])('an identity number is masked %s', (_name, number) => {
    expect(maskIdentityNumbers(`某某（${number}）`)).toBe(`某某（${maskedNumber}）`);
  });

  test.each([makeUscc(1), '示环罚〔2026〕1号', '991112059999', '2026-03-02', '914403001922038216'])(
    '%s is no identity number',
    (text) => {
      expect(maskIdentityNumbers(text)).toBe(text);
    },
  );
});
