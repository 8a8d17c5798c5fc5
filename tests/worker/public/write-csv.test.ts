import { expect, test } from 'vitest';
import { writeCsv } from '../../../worker/public/agencies/write-csv.ts';

test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', ' =1', '＝1', '＋1', '－1', '＠A1'])(
  'the field %j is no formula any more',
  (field) => {
    expect(writeCsv([], [[field]])).toBe(`\ufeff\r\n"'${field}"\r\n`);
  },
);

test('quotes, commas and line breaks stay inside their field', () => {
  expect(writeCsv(['a', 'b'], [['1,"2"', '3\n4']])).toBe('\ufeff"a","b"\r\n"1,""2""","3\n4"\r\n');
});
