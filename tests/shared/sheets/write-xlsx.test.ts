import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readXlsx } from '../../../shared/sheets/read-xlsx.ts';
import { writeXlsx } from '../../../shared/sheets/write-xlsx.ts';

async function readBack(rows: readonly (readonly string[])[]) {
  const read = await readXlsx(writeXlsx('名单', rows));
  return read.kind === 'sheet'
    ? read.rows.map((row) => (row.kind === 'cells' ? row.cells : row))
    : read;
}

test('codes, formulas, signs and letters are the same text when the file is read again', async () => {
  const rows = [
    ['统一社会信用代码', '名称'],
    ['913303001234567890', '=cmd|"/c calc"!A0'],
    ['91330300E123456789', '<b>&"甲"</b>'],
    ['0012', '-1+1'],
    ['1E5', '@SUM(A1)'],
    ['_x0041_', '  前后  '],
  ];

  expect(await readBack(rows)).toEqual(rows);
});

test('any text is read as it was written, but for characters that XML cannot have', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const plain = rows.filter((row) =>
          row.every((one) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(one)),
        );
        fc.pre(plain.length > 0);

        expect(await readBack(plain)).toEqual(plain);
      },
    ),
    { numRuns: 50 },
  );
});

test('no cell is a formula or a number, and the same rows give the same bytes', () => {
  const rows = [['=1+1', '12']];

  expect(writeXlsx('甲', rows)).toEqual(writeXlsx('甲', rows));
});
