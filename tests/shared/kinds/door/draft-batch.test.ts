import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { notice, proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { operator, proposer } from '../../../fixtures/town/actors.ts';

const now = '2026-03-02T10:00';

describe('a batch', () => {
  test('a batch is judged as a whole, each fault with its place', () => {
    const book = new DeskBook();
    const other = { ...registration, subject: { kind: 'agency', code: 'x' } };

    expect(book.faults(now, operator, registration, other, { kind: 'praise' })).toMatchObject([
      { entry: 1, rule: 'uscc.length' },
      { entry: 2, rule: 'kind.unknown' },
    ]);
  });

  test('a batch sees its own earlier drafts', () => {
    const book = new DeskBook();

    expect(book.faults(now, proposer, registration, proposal(), notice())).toEqual([]);
    expect(book.faults(now, proposer, registration, proposal(), proposal())).toMatchObject([
      { entry: 2, rule: 'listing.case-proposed-already' },
    ]);
  });

  test('a batch does not see drafts about other subjects', () => {
    const other = { ...registration, subject: { kind: 'agency', code: makeUscc(2) } };

    expect(new DeskBook().faults(now, proposer, other, proposal())).toMatchObject([
      { entry: 1, rule: 'subject.name-missing' },
    ]);
  });

  test('a batch holds between 1 and 500 entries', () => {
    const drafts = Array.from({ length: 501 }, () => registration);
    const book = new DeskBook();

    expect(book.faults(now, operator)).toMatchObject([{ rule: 'batch.empty' }]);
    expect(book.faults(now, operator, ...drafts)).toMatchObject([{ rule: 'batch.too-large' }]);
    expect(book.faults(now, operator, ...drafts.slice(1))).toEqual([]);
  });
});
