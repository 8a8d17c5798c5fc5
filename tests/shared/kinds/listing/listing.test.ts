import { describe, expect, test } from 'vitest';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { listedBook, notifiedBook } from '../../../fixtures/books/listed-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { listing, notice, proposal, removal } from '../../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { approver, operator, proposer } from '../../../fixtures/town/actors.ts';

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

describe('a proposal', () => {
  const rules = (body: object, extra: object = {}) =>
    notifiedBook().rules('2026-04-01T09:00', proposer, { ...proposal('case-2', body), ...extra });

  test.each([
    ['first', 12, []],
    ['first', 13, ['listing.longer-than-policy']],
    ['data-fraud-or-crime', 36, []],
    ['data-fraud-or-crime', 37, ['listing.longer-than-policy']],
  ])('domain § 9.5: a proposal for the %s is for %i months', (offence, months, expected) => {
    expect(rules({ offence, months })).toEqual(expected);
  });

  test('a longer listing needs a law or administrative regulation', () => {
    expect(rules({ months: 60 }, { basis: { ...basis, law: '《示例法》', level: 'law' } })).toEqual(
      [],
    );
    expect(
      rules({ months: 60 }, { basis: { ...basis, law: '《示例办法》', level: 'rule' } }),
    ).toEqual(['listing.longer-than-policy']);
  });

  test('a proposal for a second offence needs a first', () => {
    expect(rules({ offence: 'second', months: 24 })).toEqual(['listing.offence-count']);
    expect(
      listedBook().rules('2027-04-01T09:00', proposer, {
        ...proposal('case-2', { offence: 'second', months: 24 }),
      }),
    ).toEqual([]);
  });

  test('G7: a listing lifted by repair no longer counts', () => {
    const book = listedBook();
    book.record('2026-09-01T09:00', proposer, removal());

    expect(
      book.rules('2027-04-01T09:00', proposer, proposal('case-2', { offence: 'second' })),
    ).toEqual(['listing.offence-count']);
  });

  test('a proposal names a subject that never registered', () => {
    const book = new DeskBook();

    expect(book.rules('2026-03-02T10:00', proposer, proposal())).toEqual(['subject.name-missing']);
    book.record('2026-03-02T10:00', operator, registration);
    expect(book.rules('2026-03-02T10:00', proposer, proposal())).toEqual([]);
  });

  test('a proposal takes effect when it is recorded', () => {
    expect(rules({}, { effectiveFrom: '2026-05-01T00:00:00Z' })).toEqual([
      'effective-from.settled',
    ]);
    expect(rules({}, { effectiveUntil: '2027-05-01T00:00:00Z' })).toEqual([
      'effective-until.settled',
    ]);
  });
});

describe('a notice', () => {
  test('a notice is of a case that is proposed and not yet listed', () => {
    expect(notifiedBook().rules('2026-03-03T09:00', proposer, notice('case-2'))).toEqual([
      'listing.unknown-case',
    ]);
    expect(listedBook().rules('2026-03-12T09:00', proposer, notice())).toEqual([
      'listing.listed-already',
    ]);
  });

  test('a notice is not served in the future', () => {
    expect(
      notifiedBook().rules('2026-03-03T09:00', proposer, notice('case-1', '2026-03-04')),
    ).toEqual(['notice.served-in-future']);
  });
});

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
