import { expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { eligibleInspectors } from '../../../../shared/rating/inspectors/eligible-inspectors.ts';
import { shanghai } from '../../../fixtures/books/desk-book.ts';
import { gradedBook, inspected, other, service } from '../../../fixtures/books/graded-book.ts';

test('inspectors are found one by one, and neither they nor the codes are held in memory', () => {
  const book = gradedBook(inspected, other);
  let begun = 0;
  let read = 0;
  const codes = {
    *[Symbol.iterator]() {
      begun += 1;
      read = 0;
      for (const code of [inspected, other]) {
        read += 1;
        yield code;
      }
    },
  };
  const occasion = { service, inspected, at: shanghai('2026-03-20T10:00') } as const;

  const found = eligibleInspectors(codes, occasion, wenzhou, () => book.entries);
  found.next();

  expect({ begun, read }).toEqual({ begun: 2, read: 1 });
});
