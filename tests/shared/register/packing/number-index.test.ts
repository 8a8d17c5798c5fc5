import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexNumbers } from '../../../../shared/register/packing/number-index.ts';

/** Small numbers, so that many share one, and some are 0. */
const anyColumn = fc.array(fc.nat(40), { maxLength: 60 }).map((all) => Uint32Array.from(all));

test('of several columns each record is found by its number and its place, but for those without a number', () => {
  fc.assert(
    fc.property(fc.array(anyColumn, { minLength: 1, maxLength: 5 }), (columns) => {
      const index = indexNumbers(columns);
      for (const [place, column] of columns.entries()) {
        for (const [record, number] of column.entries()) {
          const isMeant = (one: number, other: number) => one === place && other === record;
          const found = number === 0 ? undefined : { place, record };
          expect(index.find(number, isMeant)).toEqual(found);
        }
      }
      expect(index.find(99, () => true)).toBeUndefined();
    }),
  );
});

test('more records than sixteen bits count are found, too', () => {
  const columns = [0, 1, 2].map((place) =>
    Uint32Array.from({ length: 40_000 }, (_, record) => 1 + place * 40_000 + record),
  );
  const index = indexNumbers(columns);

  expect(index.find(1, () => true)).toEqual({ place: 0, record: 0 });
  expect(index.find(120_000, () => true)).toEqual({ place: 2, record: 39_999 });
  expect(index.find(120_001, () => true)).toBeUndefined();
});
