import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { notifiedBook } from '../../../fixtures/books/listed-book.ts';
import { listing, notice, proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { approver, proposer } from '../../../fixtures/town/actors.ts';

describe('G12: two persons and a hearing window', () => {
  test('the person who proposed a listing doesn’t decide it', () => {
    expect(notifiedBook().rules('2026-03-10T09:00', proposer, listing())).toEqual([
      'listing.same-person',
    ]);
  });

  test('G12: the hearing window is five working days from the notice', () => {
    const book = notifiedBook();

    expect(book.rules('2026-03-09T23:59', approver, listing())).toEqual([
      'listing.hearing-window-open',
    ]);
    expect(book.rules('2026-03-10T00:00', approver, listing())).toEqual([]);
  });

  test('the hearing window runs from the recorded notice if that is later than the service', () => {
    const book = notifiedBook();
    book.record('2026-03-09T10:00', proposer, notice('case-1', '2026-03-03'));

    expect(book.rules('2026-03-16T23:59', approver, listing())).toEqual([
      'listing.hearing-window-open',
    ]);
    expect(book.rules('2026-03-17T00:00', approver, listing())).toEqual([]);
  });

  test('the hearing window counts days off and make-up days by the official calendar', () => {
    const book = new DeskBook();
    book.record('2026-02-10T10:00', proposer, proposal('case-1', { name: '示例公司' }));
    book.record('2026-02-13T10:00', proposer, notice('case-1', '2026-02-13'));

    // Saturday 14 is worked; 15–23 February is Spring Festival; then 24, 25, 26, 27.
    expect(book.rules('2026-02-27T23:00', approver, listing())).toEqual([
      'listing.hearing-window-open',
    ]);
    expect(book.rules('2026-02-28T00:00', approver, listing())).toEqual([]);
  });

  test('a hearing window into a year not announced is as long as under any usual arrangement, and says so', () => {
    const book = new DeskBook();
    book.record('2026-12-28T10:00', proposer, proposal('case-1', { name: '示例公司' }));
    book.record('2026-12-28T11:00', proposer, notice('case-1', '2026-12-28'));

    expect(book.faults('2027-01-07T23:59', approver, listing())).toMatchObject([
      { rule: 'listing.hearing-window-open', zh: expect.stringContaining('暂定：2027') },
    ]);
    expect(book.rules('2027-01-08T00:00', approver, listing())).toEqual([]);
  });
});
