import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import { listingsOf } from '../../../../shared/kinds/listing/listings.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { publicisedBook } from '../../../fixtures/books/remedy-books.ts';
import { listing, notice, proposal, removal } from '../../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { application, step } from '../../../fixtures/drafts/remedy-drafts.ts';
import { agencyActor, approver, operator, proposer } from '../../../fixtures/town/actors.ts';

const day = '2026-03-20T09:00';

describe('Art. 37, G7: what is repaired', () => {
  test('Art. 37, G7: a repaired decision ends with the decision on its repair', () => {
    const book = publicisedBook();
    book.record(day, approver, step('repair-decided', book.application.id, { result: 'granted' }));

    expect(factsOf(book.entries).find(({ kind }) => kind === 'penalty')?.effectiveUntil).toBe(
      shanghai(day),
    );
  });

  test('a decision continues when its repair is refused', () => {
    const book = publicisedBook();
    book.record(day, approver, step('repair-decided', book.application.id, { result: 'refused' }));

    expect(
      factsOf(book.entries).find(({ kind }) => kind === 'penalty')?.effectiveUntil,
    ).toBeUndefined();
  });

  test('a repaired listing is off the list and does not count towards a second one', () => {
    const book = longListedBook();
    const second = proposal('case-2', { offence: 'second' });
    expect(book.rules('2026-03-20T09:00', approver, second)).toEqual([]);

    const { id } = book.record('2026-03-02T09:00', agencyActor, application('330300-4'));
    book.record('2026-03-03T09:00', proposer, step('repair-accepted', id));
    book.record(
      '2026-03-03T10:00',
      approver,
      step('repair-publicised', id, { until: '2026-03-10' }),
    );
    book.record('2026-03-11T09:00', approver, step('repair-decided', id, { result: 'granted' }));

    expect(listingsOf(factsOf(book.entries))).toMatchObject([
      { until: shanghai('2026-03-11T09:00') },
    ]);
    expect(book.rules('2026-03-20T09:00', approver, second)).toEqual(['listing.offence-count']);
    expect(book.rules('2026-03-20T09:00', proposer, removal())).toEqual(['removal.not-listed']);
  });
});

/** Listed for three years on 2025-02-20, for fraud. */
function longListedBook(): DeskBook {
  const book = new DeskBook();
  book.record('2025-01-02T09:00', operator, registration);
  book.record('2025-02-10T10:00', proposer, proposal('case-1', fraud));
  book.record('2025-02-10T11:00', proposer, notice('case-1', '2025-02-10'));
  book.record('2025-02-19T09:00', approver, listing());
  return book;
}

const fraud = { months: 36, offence: 'data-fraud-or-crime' };
