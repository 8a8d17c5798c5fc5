import { expect, test } from 'vitest';
import { writeCsv } from '../../../shared/tables/write-csv.ts';

test('a table is UTF-8 with a byte order mark, CRLF and every cell in quotes', () => {
  expect(
    writeCsv([
      ['甲', 'b"c'],
      ['1,2', ''],
    ]),
  ).toBe('\ufeff"甲","b""c"\r\n"1,2",""\r\n');
});

test.each([
  '=1',
  '+1',
  '-1',
  '@x',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '﹦1',
  ' =1',
  '\u3000＝1',
  '\u200b=1',
  '\t1',
])('a cell with %j never runs as a formula', (text) => {
  expect(writeCsv([[text]])).toBe(`\ufeff"'${text}"\r\n`);
});

test.each(['919900000000000192', '9133030000000000E1', '9133030012e0000456'])(
  'the code %s keeps all its digits in a spreadsheet, which would round a number',
  (code) => {
    expect(writeCsv([[code]])).toBe(`\ufeff"\t${code}"\r\n`);
  },
);

test.each(['91330302MA2C3D4E5F', '123', '2026-11-24'])('%s is written as it is', (text) => {
  expect(writeCsv([[text]])).toBe(`\ufeff"${text}"\r\n`);
});
