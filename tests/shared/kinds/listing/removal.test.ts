import { describe, expect, test } from 'vitest';
import { shanghai } from '../../../fixtures/books/desk-book.ts';
import { listedBook } from '../../../fixtures/books/listed-book.ts';
import { removal } from '../../../fixtures/drafts/listing-drafts.ts';
import { proposer } from '../../../fixtures/town/actors.ts';

describe('Art. 37: a removal', () => {
  test('Art. 37: a removal lifts the listing of its case at once', () => {
    const entry = listedBook().record('2026-09-01T09:30', proposer, removal());

    expect(entry.effectiveFrom).toBe(shanghai('2026-09-01T09:30'));
  });

  test('a removal may come before the listing takes effect', () => {
    expect(listedBook().rules('2026-03-10T10:00', proposer, removal())).toEqual([]);
  });

  test('a removal in a case that is not, or no longer, listed is refused', () => {
    const book = listedBook();

    expect(book.rules('2026-09-01T09:00', proposer, removal('case-2'))).toEqual([
      'removal.not-listed',
    ]);
    expect(book.rules('2027-03-11T00:00', proposer, removal())).toEqual(['removal.not-listed']);
    book.record('2026-09-01T09:00', proposer, removal());
    expect(book.rules('2026-09-01T09:01', proposer, removal())).toEqual(['removal.not-listed']);
  });

  test('a removal cannot be put off', () => {
    expect(
      listedBook().rules('2026-09-01T09:00', proposer, {
        ...removal(),
        effectiveFrom: '2026-10-01T00:00:00Z',
      }),
    ).toEqual(['effective-from.settled']);
  });
});
