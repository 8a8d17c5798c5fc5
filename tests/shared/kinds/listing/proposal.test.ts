import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { listedBook, notifiedBook } from '../../../fixtures/books/listed-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { notice, proposal, removal } from '../../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { operator, proposer } from '../../../fixtures/town/actors.ts';

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
