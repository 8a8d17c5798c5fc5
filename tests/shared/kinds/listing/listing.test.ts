import { describe, expect, test } from 'vitest';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { listedBook, notifiedBook } from '../../../fixtures/books/listed-book.ts';
import { listing, proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { approver, proposer } from '../../../fixtures/town/actors.ts';

describe('Art. 35: a listing comes after proposal, notice and hearing window', () => {
  test('Art. 35: a listing takes effect on the next working day and ends after the proposed months', () => {
    const book = notifiedBook();

    const entry = book.record('2026-03-10T00:00', approver, listing());

    expect(entry.effectiveFrom).toBe(shanghai('2026-03-11T00:00'));
    expect(entry.effectiveUntil).toBe(shanghai('2027-03-11T00:00'));
  });

  test('over a weekend and a holiday, a listing takes effect on the next working day after them', () => {
    const book = notifiedBook();

    // Tomb-sweeping day: Saturday 4 to Monday 6 April 2026.
    expect(book.record('2026-04-03T09:00', approver, listing()).effectiveFrom).toBe(
      shanghai('2026-04-07T00:00'),
    );
  });

  test('a draft of a listing may state the times of the rule, and no others', () => {
    const book = notifiedBook();
    const stating = (times: object) =>
      book.rules('2026-03-10T09:00', approver, { ...listing(), ...times });

    expect(stating({ effectiveFrom: '2026-03-11T00:00:00+08:00' })).toEqual([]);
    expect(stating({ effectiveFrom: '2026-03-10T09:00:00+08:00' })).toEqual([
      'effective-from.settled',
    ]);
    expect(stating({ effectiveUntil: '2028-03-11T00:00:00+08:00' })).toEqual([
      'effective-until.settled',
    ]);
  });

  test('a listing in an unknown case is refused', () => {
    expect(notifiedBook().rules('2026-03-10T09:00', approver, listing('case-2'))).toEqual([
      'listing.unknown-case',
    ]);
  });

  test('a listing in a case without notice is refused', () => {
    const book = new DeskBook();
    book.record('2026-03-02T10:00', proposer, proposal('case-1', { name: '示例公司' }));

    expect(book.rules('2026-06-01T09:00', approver, listing())).toEqual(['listing.notice-missing']);
  });

  test('a case leads to one listing', () => {
    expect(listedBook().rules('2026-03-10T09:01', approver, listing())).toEqual([
      'listing.listed-already',
    ]);
  });
});
