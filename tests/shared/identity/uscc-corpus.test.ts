import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parseUscc } from '../../../shared/identity/uscc.ts';

const corpus = new URL('../../../../shared/corpus/uscc/', import.meta.url);

describe.skipIf(!existsSync(corpus))(
  'with ../shared/corpus/uscc (skipped where it is absent)',
  () => {
    test('every one of 2,000 real codes is accepted', () => {
      const codes = readCodes('valid.csv').map(({ uscc }) => uscc);

      const refused = codes.filter((code) => parseUscc(code).kind !== 'valid');

      expect(codes).toHaveLength(2000);
      expect(refused).toEqual([]);
    });

    test('no code of another length is accepted', () => {
      const codes = readCodes('anomalies.csv').filter(({ uscc }) => uscc.length !== 18);

      const rules = codes.map(({ uscc }) => ruleOf(uscc));

      expect(codes.length).toBeGreaterThan(100);
      expect(new Set(rules)).toEqual(new Set(['length']));
    });

    test('of all texts of 18 characters, exactly the codes that are valid once x is folded are accepted', () => {
      const codes = readCodes('anomalies.csv').filter(({ uscc }) => uscc.length === 18);

      const accepted = codes.filter(({ uscc }) => parseUscc(uscc).kind === 'valid');
      const holding = codes.filter(({ uscc }) => holds(uscc.replaceAll('x', 'X')));

      expect(holding.length).toBeGreaterThan(200);
      expect(codes.length - holding.length).toBeGreaterThan(50);
      expect(accepted).toEqual(holding);
    });
  },
);

/** The standards implemented once more, slowly and independently of the code under test. */
function holds(code: string): boolean {
  const values = Array.from(code, (char) => '0123456789ABCDEFGHJKLMNPQRTUWXY'.indexOf(char));
  const inner = [3, 7, 9, 10, 5, 8, 4, 2].reduce(
    (sum, weight, i) => sum + weight * Number.parseInt(code.charAt(8 + i), 36),
    0,
  );
  const innerDigit = (11 - (inner % 11)) % 11;
  const weighed = values.slice(0, 17).reduce((sum, value, i) => sum + value * (3 ** i % 31), 0);
  return (
    !values.includes(-1) &&
    (weighed + (values[17] ?? -1)) % 31 === 0 &&
    '0123456789X'.charAt(innerDigit) === code.charAt(16)
  );
}

type Row = { readonly uscc: string; readonly check: string };

function readCodes(file: string): readonly Row[] {
  return parse<Row>(readFileSync(new URL(file, corpus)), { columns: true, bom: true });
}

function ruleOf(code: string): string {
  const result = parseUscc(code);
  return result.kind === 'valid' ? 'valid' : result.rule;
}
