import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import { shanghai } from '../../../fixtures/books/desk-book.ts';
import { listedBook } from '../../../fixtures/books/listed-book.ts';
import { challenge } from '../../../fixtures/drafts/remedy-drafts.ts';
import { proposer } from '../../../fixtures/town/actors.ts';

const later = '2026-06-01T09:00';
const listing = '330300-4';
const starts = shanghai('2026-03-11T00:00');
const ends = shanghai('2027-03-11T00:00');

describe('a challenge', () => {
  test('a challenge is of a decision about this subject', () => {
    const book = listedBook();

    expect(book.rules(later, proposer, challenge('330300-1'))).toEqual(['reference.unknown-entry']);
    expect(book.rules(later, proposer, challenge('330300-99'))).toEqual([
      'reference.unknown-entry',
    ]);
  });

  test('a challenge is not filed in the future', () => {
    expect(listedBook().rules('2026-03-15T23:59', proposer, challenge(listing))).toEqual([
      'day.in-future',
    ]);
  });

  test('a challenge of one form is open once, and a suit may follow a review', () => {
    const book = listedBook();
    book.record('2026-03-16T09:00', proposer, challenge(listing));

    expect(book.rules(later, proposer, challenge(listing))).toEqual(['challenge.filed-already']);
    expect(book.rules(later, proposer, challenge(listing, { form: 'suit' }))).toEqual([]);
  });

  test('a challenge alone changes no effect', () => {
    const book = listedBook();
    book.record('2026-03-16T09:00', proposer, challenge(listing));

    const facts = factsOf(book.entries).filter(({ id }) => id === listing);
    expect(facts).toMatchObject([{ effectiveFrom: starts, effectiveUntil: ends }]);
  });
});
