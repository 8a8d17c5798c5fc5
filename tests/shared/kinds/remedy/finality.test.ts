import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import { scoredBook } from '../../../fixtures/books/remedy-books.ts';
import { challenge, ruling } from '../../../fixtures/drafts/remedy-drafts.ts';
import { proposer, reviewer } from '../../../fixtures/town/actors.ts';

const later = '2026-06-01T09:00';

describe('G1: finality', () => {
  test.each([
    ['2026-03-16', undefined],
    ['2026-05-01', '2026-05-01'],
    ['2026-05-02', '2026-05-01'],
  ])('G1: points final on 2026-05-01, challenged on %s, are final on %s', (filedOn, finalOn) => {
    const book = scoredBook({ finalOn: '2026-05-01' });
    book.record(later, proposer, challenge('330300-2', { filedOn }));

    expect(factsOf(book.entries)[1]?.finalOn).toBe(finalOn);
  });

  test('G1: upheld points are final when the time to sue is over', () => {
    const book = scoredBook({ finalOn: '2026-05-01' });
    book.record('2026-03-16T09:00', proposer, challenge('330300-2'));
    book.record(later, reviewer, ruling('330300-2', 'upheld'));

    // Fifteen days after 2026-06-01 (Administrative Litigation Law art. 45).
    expect(factsOf(book.entries)[1]?.finalOn).toBe('2026-06-17');
  });

  test('G1: a suit in time makes upheld points not final again, and a final judgment ends that', () => {
    const book = scoredBook({ finalOn: '2026-05-01' });
    book.record('2026-03-16T09:00', proposer, challenge('330300-2'));
    book.record(later, reviewer, ruling('330300-2', 'upheld'));
    book.record(
      '2026-06-10T09:00',
      proposer,
      challenge('330300-2', { form: 'suit', filedOn: '2026-06-09' }),
    );
    expect(factsOf(book.entries)[1]?.finalOn).toBeUndefined();

    book.record('2026-10-12T09:00', reviewer, {
      ...ruling('330300-2', 'upheld'),
      finalOn: '2026-10-12',
    });

    // Not in the middle of a day.
    expect(factsOf(book.entries)[1]?.finalOn).toBe('2026-10-13');
  });
});
